// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AttributeValueDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValueDataPoint {
    /// Label.
    pub label: Option<String>,
    /// Percentage.
    pub percentage: f64,
    /// Visitor count (`visitorCount`).
    pub visitor_count: i32,
}

impl AttributeValueDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AttributeValueDataPoint {
    label: Optional("label"),
    percentage: Always("percentage"),
    visitor_count: Always("visitorCount"),
});
