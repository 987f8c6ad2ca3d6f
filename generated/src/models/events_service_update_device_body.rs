// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `EventsServiceUpdateDeviceBody`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventsServiceUpdateDeviceBody {
    /// Device input (`deviceInput`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_input: Option<crate::models::DeviceInput>,
}

impl EventsServiceUpdateDeviceBody {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
