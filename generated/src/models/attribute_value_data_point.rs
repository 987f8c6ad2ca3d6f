// Written by `cargo xtask regenerate`.

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

crate::rt::model!(AttributeValueDataPoint, [], {
    optional label "label", default percentage "percentage", default visitor_count "visitorCount",
});

impl AttributeValueDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
