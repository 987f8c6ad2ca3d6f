// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetEventsTimeSeriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetEventsTimeSeriesResponse {
    /// Time series (`timeSeries`).
    pub time_series: crate::models::EventsTimeSeries,
}

impl GetEventsTimeSeriesResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(time_series: impl Into<crate::models::EventsTimeSeries>) -> Self {
        Self { time_series: time_series.into() }
    }
}

rt::json_object!(GetEventsTimeSeriesResponse { time_series: Required("timeSeries") });
