// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CreateWorkspaceTokenResponse {
    /// Access token (`accessToken`).
    pub access_token: String,
    /// Token.
    pub token: crate::models::WorkspaceToken,
}

impl CreateWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(token: impl Into<crate::models::WorkspaceToken>) -> Self {
        Self { access_token: Default::default(), token: token.into() }
    }
}

rt::json_object!(CreateWorkspaceTokenResponse { access_token: Always("accessToken"), token: Required("token") });

/// Secrets are redacted.
impl std::fmt::Debug for CreateWorkspaceTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateWorkspaceTokenResponse")
            .field("access_token", &rt::Redacted(&self.access_token))
            .field("token", &self.token)
            .finish()
    }
}
