// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `TimeSeriesPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeSeriesPoint {
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
    /// Value.
    pub value: i32,
}

impl TimeSeriesPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeSeriesPoint { timestamp: Optional("timestamp"), value: Always("value") });
