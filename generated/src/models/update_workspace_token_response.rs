// Written by `cargo xtask regenerate`.

/// The API's `UpdateWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWorkspaceTokenResponse {
    /// Token.
    pub token: crate::models::WorkspaceToken,
}

crate::rt::model!(UpdateWorkspaceTokenResponse, ["token"], {
    required token "token",
});

impl UpdateWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(token: impl Into<crate::models::WorkspaceToken>) -> Self {
        Self { token: token.into() }
    }
}
