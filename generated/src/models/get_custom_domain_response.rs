// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetCustomDomainResponse {
    /// Custom domain (`customDomain`).
    pub custom_domain: crate::models::CustomDomain,
}

impl GetCustomDomainResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(custom_domain: impl Into<crate::models::CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(GetCustomDomainResponse { custom_domain: Required("customDomain") });
