// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl BreakdownDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(BreakdownDataPoint {
    code: Optional("code"),
    event_count: Always("eventCount"),
    label: Optional("label"),
    percentage: Always("percentage"),
});
