// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by brand of the device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionTraceData {
    /// The brand of the device, as it was seen.
    pub device_brand: Option<String>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::DeviceBrandConditionTraceOption>,
}

impl DeviceBrandConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceBrandConditionTraceData {
    device_brand: Optional("deviceBrand"),
    has_else: Always("hasElse"),
    options: Optional("options"),
});
