// Written by `cargo xtask regenerate`.

/// The API's `ValidationInstructionsCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationInstructionsCustomDomainResponse {
    /// Validations.
    pub validations: Vec<crate::models::ValidationInstructionsCustomDomainResponseValidation>,
}

crate::rt::model!(ValidationInstructionsCustomDomainResponse, [], {
    filled validations "validations",
});

impl ValidationInstructionsCustomDomainResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
