// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl ValidationInstructionsCustomDomainResponseValidation {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ValidationInstructionsCustomDomainResponseValidation {
    name: Always("name"),
    purpose: Always("purpose"),
    r#type: Always("type"),
    value: Always("value"),
});
