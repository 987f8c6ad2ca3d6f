// Written by `cargo xtask regenerate`.

/// The API's `AttributeValueEntry`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValueEntry {
    /// Recorded at (`recordedAt`).
    pub recorded_at: Option<jiff::Timestamp>,
    /// Value.
    pub value: Option<String>,
}

crate::rt::model!(AttributeValueEntry, [], {
    optional recorded_at "recordedAt", optional value "value",
});

impl AttributeValueEntry {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
