// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetGroupedTimeSeriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupedTimeSeriesResponse {
    /// Series.
    pub series: Vec<crate::models::TimeSeriesSeries>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetGroupedTimeSeriesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGroupedTimeSeriesResponse { series: Optional("series"), total_events: Always("totalEvents") });
