// Written by `cargo xtask regenerate`.

/// The API's `EventsTimeSeriesData`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsTimeSeriesData {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
}

crate::rt::model!(EventsTimeSeriesData, [], {
    default event_count "eventCount", optional timestamp "timestamp",
});

impl EventsTimeSeriesData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
