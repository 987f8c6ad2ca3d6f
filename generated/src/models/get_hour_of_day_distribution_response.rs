// Written by `cargo xtask regenerate`.

/// The API's `GetHourOfDayDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetHourOfDayDistributionResponse {
    /// Data.
    pub data: Vec<crate::models::HourOfDayDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

crate::rt::model!(GetHourOfDayDistributionResponse, [], {
    filled data "data", default total_events "totalEvents",
});

impl GetHourOfDayDistributionResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
