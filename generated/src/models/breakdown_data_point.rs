// Written by `cargo xtask regenerate`.

/// The API's `BreakdownDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BreakdownDataPoint {
    /// Code.
    pub code: Option<String>,
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Label.
    pub label: Option<String>,
    /// Percentage.
    pub percentage: f64,
}

crate::rt::model!(BreakdownDataPoint, [], {
    optional code "code", default event_count "eventCount", optional label "label", default percentage "percentage",
});

impl BreakdownDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
