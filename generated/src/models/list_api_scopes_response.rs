// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListApiScopesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApiScopesResponse {
    /// Scopes.
    pub scopes: Vec<crate::models::ApiScopeInfo>,
}

impl ListApiScopesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListApiScopesResponse { scopes: Optional("scopes") });
