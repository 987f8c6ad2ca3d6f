// Written by `cargo xtask regenerate`.

/// The API's `HourOfDayDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HourOfDayDataPoint {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Hour.
    pub hour: i32,
}

crate::rt::model!(HourOfDayDataPoint, [], {
    default event_count "eventCount", default hour "hour",
});

impl HourOfDayDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
