// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateCustomDomainResponse {
    /// Custom domain (`customDomain`).
    pub custom_domain: crate::models::CustomDomain,
}

impl UpdateCustomDomainResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(custom_domain: impl Into<crate::models::CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}
