// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `EventsTimeSeriesData`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsTimeSeriesData {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
}

impl EventsTimeSeriesData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsTimeSeriesData { event_count: Always("eventCount"), timestamp: Optional("timestamp") });
