// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
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

rt::json_object!(UpdateCustomDomainResponse { custom_domain: Required("customDomain") });
