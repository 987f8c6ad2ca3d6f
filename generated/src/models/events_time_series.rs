// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `EventsTimeSeries`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsTimeSeries {
    /// Data.
    pub data: Vec<crate::models::EventsTimeSeriesData>,
    /// Total data (`totalData`).
    pub total_data: i32,
    /// Total intervals (`totalIntervals`).
    pub total_intervals: i32,
}

impl EventsTimeSeries {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsTimeSeries {
    data: Optional("data"),
    total_data: Always("totalData"),
    total_intervals: Always("totalIntervals"),
});
