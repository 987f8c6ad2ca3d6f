// Written by `cargo xtask regenerate`.

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

crate::rt::model!(DeviceDataPoint, [], {
    optional device_type "deviceType", default event_count "eventCount", default percentage "percentage",
});

impl DeviceDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
