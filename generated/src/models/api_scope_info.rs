// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl ApiScopeInfo {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ApiScopeInfo {
    access: Always("access"),
    description: Always("description"),
    name: Always("name"),
    resource: Always("resource"),
    scope: Always("scope"),
});
