// Written by `cargo xtask regenerate`.

/// The API's `CreateMyWorkspaceResponse`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct CreateMyWorkspaceResponse {
    /// Access token (`accessToken`).
    pub access_token: String,
    /// Member.
    pub member: Option<Box<crate::models::Member>>,
    /// Member id (`memberId`).
    pub member_id: String,
    /// Workspace id (`workspaceId`).
    pub workspace_id: String,
}

crate::rt::model!(CreateMyWorkspaceResponse, [], {
    default access_token "accessToken", optional member "member", default member_id "memberId",
    default workspace_id "workspaceId",
});

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
