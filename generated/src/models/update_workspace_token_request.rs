// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WorkspaceTokensServiceUpdateBody`.
#[doc(alias = "WorkspaceTokensServiceUpdateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceTokenRequest {
    /// Full access (`fullAccess`).
    pub full_access: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<crate::models::ApiScope>>,
}

impl UpdateWorkspaceTokenRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Full access (`fullAccess`).
    #[must_use]
    pub fn full_access(mut self, value: bool) -> Self {
        self.full_access = Some(value);
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

rt::json_object!(UpdateWorkspaceTokenRequest {
    full_access: Optional("fullAccess"),
    name: Optional("name"),
    scopes: Optional("scopes"),
});
