// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateMyWorkspaceResponse`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateMyWorkspaceResponse {
    /// Access token (`accessToken`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub access_token: String,
    /// Member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<crate::models::Member>,
    /// Member id (`memberId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub member_id: String,
    /// Workspace id (`workspaceId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub workspace_id: String,
}

impl CreateMyWorkspaceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Secrets are redacted.
impl std::fmt::Debug for CreateMyWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateMyWorkspaceResponse")
            .field("access_token", &crate::rt::Redacted(&self.access_token))
            .field("member", &self.member)
            .field("member_id", &self.member_id)
            .field("workspace_id", &self.workspace_id)
            .finish()
    }
}
