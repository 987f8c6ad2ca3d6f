// Written by `cargo xtask regenerate`.

/// Course of a decision by type of device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionTraceData {
    /// The type of the device, as it was seen.
    pub device_type: Option<String>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::DeviceTypeConditionTraceOption>,
}

crate::rt::model!(DeviceTypeConditionTraceData, [], {
    optional device_type "deviceType", default has_else "hasElse", filled options "options",
});

impl DeviceTypeConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
