// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ValidationInstructionsCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationInstructionsCustomDomainResponse {
    /// Validations.
    pub validations: Vec<crate::models::ValidationInstructionsCustomDomainResponseValidation>,
}

impl ValidationInstructionsCustomDomainResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ValidationInstructionsCustomDomainResponse { validations: Optional("validations") });
