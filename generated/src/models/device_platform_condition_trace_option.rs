// Written by `cargo xtask regenerate`.

use crate::rt;

/// One way out of a decision by operating system, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionTraceOption {
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Operating system that leads this way.
    pub platform_name: Option<String>,
}

impl DevicePlatformConditionTraceOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DevicePlatformConditionTraceOption {
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
    platform_name: Optional("platformName"),
});
