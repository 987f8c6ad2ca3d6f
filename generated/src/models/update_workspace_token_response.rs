// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWorkspaceTokenResponse {
    /// Token.
    pub token: crate::models::WorkspaceToken,
}

impl UpdateWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(token: impl Into<crate::models::WorkspaceToken>) -> Self {
        Self { token: token.into() }
    }
}

rt::json_object!(UpdateWorkspaceTokenResponse { token: Required("token") });
