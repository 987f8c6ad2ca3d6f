// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by who operates the device, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionTraceOption {
    /// Operator that leads this way.
    pub device_actor: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
}

impl DeviceActorConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceActorConditionTraceOption {
    device_actor: Optional("deviceActor"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});
