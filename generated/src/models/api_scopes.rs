// Written by `cargo xtask regenerate`.
//! Models of `ApiScopesApi`.

use crate::{models::*, rt};

rt::string_enum! {
    /// The API's `ApiScopeAccess`.
    pub enum ApiScopeAccess {
        /// `API_SCOPE_ACCESS_UNSPECIFIED`.
        Unspecified = "API_SCOPE_ACCESS_UNSPECIFIED",
        /// `API_SCOPE_ACCESS_READ`.
        Read = "API_SCOPE_ACCESS_READ",
        /// `API_SCOPE_ACCESS_WRITE`.
        Write = "API_SCOPE_ACCESS_WRITE",
    }
}

/// The API's `ApiScopeInfo`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiScopeInfo {
    /// Access.
    pub access: ApiScopeAccess,
    /// Description.
    pub description: String,
    /// Name.
    pub name: String,
    /// Resource.
    pub resource: String,
    /// Scope.
    pub scope: ApiScope,
}

impl ApiScopeInfo {
    /// Creates a value with no field set.
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

/// The API's `ListApiScopesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApiScopesResponse {
    /// Scopes.
    pub scopes: Vec<ApiScopeInfo>,
}

impl ListApiScopesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListApiScopesResponse { scopes: Optional("scopes") });
