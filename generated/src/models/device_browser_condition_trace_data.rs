// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a decision by browser.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionTraceData {
    /// The browser, as it was seen.
    pub browser_name: Option<String>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<crate::models::DeviceBrowserConditionTraceOption>,
}

impl DeviceBrowserConditionTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceBrowserConditionTraceData {
    browser_name: Optional("browserName"),
    has_else: Always("hasElse"),
    options: Optional("options"),
});
