// Written by `cargo xtask regenerate`.

/// The API's `GetDeviceDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeviceDistributionResponse {
    /// Data.
    pub data: Vec<crate::models::DeviceDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

crate::rt::model!(GetDeviceDistributionResponse, [], {
    filled data "data", default total_events "totalEvents",
});

impl GetDeviceDistributionResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
