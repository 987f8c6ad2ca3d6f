// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by operating system.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::DevicePlatformConditionTraceOption>,
    /// The operating system, as it was seen.
    pub platform_name: Option<String>,
}

impl DevicePlatformConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DevicePlatformConditionTraceData {
    has_else: Always("hasElse"),
    options: Optional("options"),
    platform_name: Optional("platformName"),
});
