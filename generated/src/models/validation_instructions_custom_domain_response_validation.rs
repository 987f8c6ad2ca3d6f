// Written by `cargo xtask regenerate`.

/// The API's `ValidationInstructionsCustomDomainResponseValidation`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidationInstructionsCustomDomainResponseValidation {
    /// Name.
    pub name: String,
    /// Purpose.
    pub purpose: crate::models::ValidationPurpose,
    /// Type.
    pub r#type: crate::models::ValidationInstructionsCustomDomainResponseValidationType,
    /// Value.
    pub value: String,
}

crate::rt::model!(ValidationInstructionsCustomDomainResponseValidation, [], {
    default name "name", default purpose "purpose", default r#type "type", default value "value",
});

impl ValidationInstructionsCustomDomainResponseValidation {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
