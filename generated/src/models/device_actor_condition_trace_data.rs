// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by who operates the device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionTraceData {
    /// The operator of the device, as it was seen.
    pub device_actor: Option<String>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::DeviceActorConditionTraceOption>,
}

impl DeviceActorConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceActorConditionTraceData {
    device_actor: Optional("deviceActor"),
    has_else: Always("hasElse"),
    options: Optional("options"),
});
