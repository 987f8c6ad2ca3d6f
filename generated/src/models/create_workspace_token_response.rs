// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateWorkspaceTokenResponse {
    /// Access token (`accessToken`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
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

/// Secrets are redacted.
impl std::fmt::Debug for CreateWorkspaceTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateWorkspaceTokenResponse")
            .field("access_token", &crate::rt::Redacted(&self.access_token))
            .field("token", &self.token)
            .finish()
    }
}
