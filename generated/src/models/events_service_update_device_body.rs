// Written by `cargo xtask regenerate`.

/// The API's `EventsServiceUpdateDeviceBody`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsServiceUpdateDeviceBody {
    /// Device input (`deviceInput`).
    pub device_input: Option<Box<crate::models::DeviceInput>>,
}

crate::rt::model!(EventsServiceUpdateDeviceBody, [], {
    optional device_input "deviceInput",
});

impl EventsServiceUpdateDeviceBody {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
