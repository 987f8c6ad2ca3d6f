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
}
