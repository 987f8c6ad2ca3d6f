// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `EventsServiceUpdateDeviceBody`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsServiceUpdateDeviceBody {
    /// Device input (`deviceInput`).
    pub device_input: Option<crate::models::DeviceInput>,
}

impl EventsServiceUpdateDeviceBody {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsServiceUpdateDeviceBody { device_input: Optional("deviceInput") });
