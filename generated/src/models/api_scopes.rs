// Written by `cargo xtask regenerate`.
//! Models of `ApiScopesApi`.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// Access that a scope grants to its resource.
    pub enum ApiScopeAccess {
        /// Not set.
        ///
        /// `API_SCOPE_ACCESS_UNSPECIFIED`
        Unspecified = "API_SCOPE_ACCESS_UNSPECIFIED",
        /// The scope permits only reading.
        ///
        /// `API_SCOPE_ACCESS_READ`
        Read = "API_SCOPE_ACCESS_READ",
        /// The scope permits reading and writing.
        ///
        /// `API_SCOPE_ACCESS_WRITE`
        Write = "API_SCOPE_ACCESS_WRITE",
    }
}

/// The description of a scope.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ApiScopeInfo {
    /// Access that the scope grants to the resource.
    pub access: ApiScopeAccess,
    /// Text that describes the operations that the scope permits.
    pub description: String,
    /// Name of the scope in OAuth grants and error messages, such as `links:read`.
    pub name: String,
    /// Resource that the scope covers, such as `links`.
    pub resource: String,
    /// Scope as an enum value, as used when a token is created.
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

/// The available scopes; the response of [`ApiScopesApi::list`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApiScopesResponse {
    /// All scopes, ordered by resource, with read before write.
    pub scopes: Vec<ApiScopeInfo>,
}

impl ListApiScopesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListApiScopesResponse { scopes: Optional("scopes") });
