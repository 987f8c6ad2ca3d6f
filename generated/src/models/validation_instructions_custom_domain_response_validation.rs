// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ValidationInstructionsCustomDomainResponseValidation`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidationInstructionsCustomDomainResponseValidation {
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Purpose.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub purpose: crate::models::ValidationPurpose,
    /// Type.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub r#type: crate::models::ValidationInstructionsCustomDomainResponseValidationType,
    /// Value.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub value: String,
}

impl ValidationInstructionsCustomDomainResponseValidation {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
