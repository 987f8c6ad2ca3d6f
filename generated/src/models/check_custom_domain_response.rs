// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CheckCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CheckCustomDomainResponse {
    /// Custom domain (`customDomain`).
    pub custom_domain: crate::models::CustomDomain,
}

impl CheckCustomDomainResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(custom_domain: impl Into<crate::models::CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}

rt::json_object!(CheckCustomDomainResponse { custom_domain: Required("customDomain") });
