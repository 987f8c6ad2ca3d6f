// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetDeviceDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeviceDistributionResponse {
    /// Data.
    pub data: Vec<crate::models::DeviceDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetDeviceDistributionResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetDeviceDistributionResponse { data: Optional("data"), total_events: Always("totalEvents") });
