// Written by `cargo xtask regenerate`.

/// The API's `GetGroupedTimeSeriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupedTimeSeriesResponse {
    /// Series.
    pub series: Vec<crate::models::TimeSeriesSeries>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

crate::rt::model!(GetGroupedTimeSeriesResponse, [], {
    filled series "series", default total_events "totalEvents",
});

impl GetGroupedTimeSeriesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
