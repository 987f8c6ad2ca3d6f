// Written by `cargo xtask regenerate`.

/// The API's `ApiScopeInfo`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiScopeInfo {
    /// Access.
    pub access: crate::models::ApiScopeAccess,
    /// Description.
    pub description: String,
    /// Name.
    pub name: String,
    /// Resource.
    pub resource: String,
    /// Scope.
    pub scope: crate::models::ApiScope,
}

crate::rt::model!(ApiScopeInfo, [], {
    default access "access", default description "description", default name "name", default resource "resource",
    default scope "scope",
});

impl ApiScopeInfo {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
