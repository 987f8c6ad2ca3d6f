// Written by `cargo xtask regenerate`.

/// The API's `ListApiScopesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListApiScopesResponse {
    /// Scopes.
    pub scopes: Vec<crate::models::ApiScopeInfo>,
}

crate::rt::model!(ListApiScopesResponse, [], {
    filled scopes "scopes",
});

impl ListApiScopesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
