// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateMyWorkspaceResponse`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct CreateMyWorkspaceResponse {
    /// Access token (`accessToken`).
    pub access_token: String,
    /// Member.
    pub member: Option<crate::models::Member>,
    /// Member id (`memberId`).
    pub member_id: String,
    /// Workspace id (`workspaceId`).
    pub workspace_id: String,
}

impl CreateMyWorkspaceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateMyWorkspaceResponse {
    access_token: Always("accessToken"),
    member: Optional("member"),
    member_id: Always("memberId"),
    workspace_id: Always("workspaceId"),
});

/// Secrets are redacted.
impl std::fmt::Debug for CreateMyWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateMyWorkspaceResponse")
            .field("access_token", &rt::Redacted(&self.access_token))
            .field("member", &self.member)
            .field("member_id", &self.member_id)
            .field("workspace_id", &self.workspace_id)
            .finish()
    }
}
