// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetHourOfDayDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetHourOfDayDistributionResponse {
    /// Data.
    pub data: Vec<crate::models::HourOfDayDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetHourOfDayDistributionResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetHourOfDayDistributionResponse { data: Optional("data"), total_events: Always("totalEvents") });
