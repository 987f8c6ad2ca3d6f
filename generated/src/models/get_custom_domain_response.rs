// Written by `cargo xtask regenerate`.

/// The API's `GetCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetCustomDomainResponse {
    /// Custom domain (`customDomain`).
    pub custom_domain: crate::models::CustomDomain,
}

crate::rt::model!(GetCustomDomainResponse, ["customDomain"], {
    required custom_domain "customDomain",
});

impl GetCustomDomainResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(custom_domain: impl Into<crate::models::CustomDomain>) -> Self {
        Self { custom_domain: custom_domain.into() }
    }
}
