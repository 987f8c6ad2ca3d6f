// Written by `cargo xtask regenerate`.

/// The API's `CreateWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CreateWorkspaceTokenResponse {
    /// Access token (`accessToken`).
    pub access_token: String,
    /// Token.
    pub token: crate::models::WorkspaceToken,
}

crate::rt::model!(CreateWorkspaceTokenResponse, ["token"], {
    default access_token "accessToken", required token "token",
});

impl CreateWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(token: impl Into<crate::models::WorkspaceToken>) -> Self {
        Self { token: token.into(), ..crate::rt::Model::empty() }
    }
}

/// Secrets are redacted.
impl std::fmt::Debug for CreateWorkspaceTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateWorkspaceTokenResponse")
            .field("access_token", &crate::rt::Redacted(&self.access_token))
            .field("token", &self.token)
            .finish()
    }
}
