// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `HourOfDayDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HourOfDayDataPoint {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Hour.
    pub hour: i32,
}

impl HourOfDayDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(HourOfDayDataPoint { event_count: Always("eventCount"), hour: Always("hour") });
