// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `MyWorkspace`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MyWorkspace {
    /// Current.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub current: bool,
    /// Enforce mfa (`enforceMfa`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub enforce_mfa: bool,
    /// Last signin at (`lastSigninAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_signin_at: Option<jiff::Timestamp>,
    /// Member id (`memberId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub member_id: String,
    /// Role.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub role: crate::models::Role,
    /// Workspace id (`workspaceId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub workspace_id: String,
    /// Workspace name (`workspaceName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_name: Option<String>,
}

impl MyWorkspace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
