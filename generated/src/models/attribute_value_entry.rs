// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AttributeValueEntry`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AttributeValueEntry {
    /// Recorded at (`recordedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<jiff::Timestamp>,
    /// Value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl AttributeValueEntry {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Recorded at (`recordedAt`).
    #[must_use]
    pub fn recorded_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.recorded_at = Some(value.into());
        self
    }

    /// Value.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
