// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MyWorkspace`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MyWorkspace {
    /// Current.
    pub current: bool,
    /// Enforce mfa (`enforceMfa`).
    pub enforce_mfa: bool,
    /// Last signin at (`lastSigninAt`).
    pub last_signin_at: Option<jiff::Timestamp>,
    /// Member id (`memberId`).
    pub member_id: String,
    /// Role.
    pub role: crate::models::Role,
    /// Workspace id (`workspaceId`).
    pub workspace_id: String,
    /// Workspace name (`workspaceName`).
    pub workspace_name: Option<String>,
}

impl MyWorkspace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MyWorkspace {
    current: Always("current"),
    enforce_mfa: Always("enforceMfa"),
    last_signin_at: Optional("lastSigninAt"),
    member_id: Always("memberId"),
    role: Always("role"),
    workspace_id: Always("workspaceId"),
    workspace_name: Optional("workspaceName"),
});
