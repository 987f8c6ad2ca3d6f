// Written by `cargo xtask regenerate`.

/// One way out of a decision by type of device, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionTraceOption {
    /// Device type that leads this way.
    pub device_type: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
}

crate::rt::model!(DeviceTypeConditionTraceOption, [], {
    optional device_type "deviceType", default has_route "hasRoute", optional id "id", optional name "name",
});

impl DeviceTypeConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
