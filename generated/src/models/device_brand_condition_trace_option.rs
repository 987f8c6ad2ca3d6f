// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by brand of the device, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionTraceOption {
    /// Brand that leads this way.
    pub device_brand: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
}

impl DeviceBrandConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceBrandConditionTraceOption {
    device_brand: Optional("deviceBrand"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});
