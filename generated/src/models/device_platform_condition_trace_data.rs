// Written by `cargo xtask regenerate`.

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

crate::rt::model!(DevicePlatformConditionTraceData, [], {
    default has_else "hasElse", filled options "options", optional platform_name "platformName",
});

impl DevicePlatformConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
