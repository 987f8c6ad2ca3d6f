// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWorkspaceTokenResponse {
    /// Token.
    pub token: crate::models::WorkspaceToken,
}

impl GetWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(token: impl Into<crate::models::WorkspaceToken>) -> Self {
        Self { token: token.into() }
    }
}

rt::json_object!(GetWorkspaceTokenResponse { token: Required("token") });
