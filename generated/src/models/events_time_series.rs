// Written by `cargo xtask regenerate`.

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

crate::rt::model!(EventsTimeSeries, [], {
    filled data "data", default total_data "totalData", default total_intervals "totalIntervals",
});

impl EventsTimeSeries {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
