// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DeviceDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceDataPoint {
    /// Device type (`deviceType`).
    pub device_type: Option<String>,
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Percentage.
    pub percentage: f64,
}

impl DeviceDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceDataPoint {
    device_type: Optional("deviceType"),
    event_count: Always("eventCount"),
    percentage: Always("percentage"),
});
