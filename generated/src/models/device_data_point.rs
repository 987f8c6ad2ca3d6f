// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `DeviceDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviceDataPoint {
    /// Device type (`deviceType`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// Event count (`eventCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub event_count: i32,
    /// Percentage.
    #[serde(default, deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Float>>::deserialize")]
    pub percentage: f64,
}

impl DeviceDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Device type (`deviceType`).
    #[must_use]
    pub fn device_type(mut self, value: impl Into<String>) -> Self {
        self.device_type = Some(value.into());
        self
    }

    /// Event count (`eventCount`).
    #[must_use]
    pub fn event_count(mut self, value: i32) -> Self {
        self.event_count = value;
        self
    }

    /// Percentage.
    #[must_use]
    pub fn percentage(mut self, value: f64) -> Self {
        self.percentage = value;
        self
    }
}
