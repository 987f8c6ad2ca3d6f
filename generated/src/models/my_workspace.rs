// Written by `cargo xtask regenerate`.

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

crate::rt::model!(MyWorkspace, [], {
    default current "current", default enforce_mfa "enforceMfa", optional last_signin_at "lastSigninAt",
    default member_id "memberId", default role "role", default workspace_id "workspaceId",
    optional workspace_name "workspaceName",
});

impl MyWorkspace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
