// Written by `cargo xtask regenerate`.

use crate::rt;

/// A redirect that was served.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedirectTraceData {
    /// Whether the `lbid` parameter was kept.
    pub conversion_tracking: bool,
    /// Address the visitor was sent to.
    pub destination: Option<String>,
    /// Whether the fallback was served.
    pub fallback: bool,
    /// Why the fallback was served.
    pub fallback_reason: Option<crate::models::RedirectTraceDataFallbackReason>,
}

impl RedirectTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RedirectTraceData {
    conversion_tracking: Always("conversionTracking"),
    destination: Optional("destination"),
    fallback: Always("fallback"),
    fallback_reason: Optional("fallbackReason"),
});
