// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AttributeValueEntry`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValueEntry {
    /// Recorded at (`recordedAt`).
    pub recorded_at: Option<jiff::Timestamp>,
    /// Value.
    pub value: Option<String>,
}

impl AttributeValueEntry {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AttributeValueEntry { recorded_at: Optional("recordedAt"), value: Optional("value") });
