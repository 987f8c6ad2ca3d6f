// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateWorkspaceTokenRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWorkspaceTokenRequest {
    /// Key type (`keyType`).
    pub key_type: crate::models::WorkspaceTokenKeyType,
    /// Name.
    pub name: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<crate::models::ApiScope>>,
}

impl CreateWorkspaceTokenRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(key_type: impl Into<crate::models::WorkspaceTokenKeyType>) -> Self {
        Self { key_type: key_type.into(), name: Default::default(), scopes: Default::default() }
    }

    /// Key type (`keyType`).
    #[must_use]
    pub fn key_type(mut self, value: impl Into<crate::models::WorkspaceTokenKeyType>) -> Self {
        self.key_type = value.into();
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Scopes.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<crate::models::ApiScope>>) -> Self {
        self.scopes = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

rt::json_object!(CreateWorkspaceTokenRequest {
    key_type: Required("keyType"),
    name: Optional("name"),
    scopes: Optional("scopes"),
});
