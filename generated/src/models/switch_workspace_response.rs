// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SwitchWorkspaceResponse`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct SwitchWorkspaceResponse {
    /// Access token (`accessToken`).
    pub access_token: String,
    /// Member.
    pub member: Option<crate::models::Member>,
    /// Member id (`memberId`).
    pub member_id: String,
    /// Workspace id (`workspaceId`).
    pub workspace_id: String,
}

impl SwitchWorkspaceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SwitchWorkspaceResponse {
    access_token: Always("accessToken"),
    member: Optional("member"),
    member_id: Always("memberId"),
    workspace_id: Always("workspaceId"),
});

/// Secrets are redacted.
impl std::fmt::Debug for SwitchWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SwitchWorkspaceResponse")
            .field("access_token", &rt::Redacted(&self.access_token))
            .field("member", &self.member)
            .field("member_id", &self.member_id)
            .field("workspace_id", &self.workspace_id)
            .finish()
    }
}
