// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ApiScopeInfo`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiScopeInfo {
    /// Access.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub access: crate::models::ApiScopeAccess,
    /// Description.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub description: String,
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Resource.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub resource: String,
    /// Scope.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub scope: crate::models::ApiScope,
}

impl ApiScopeInfo {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
