// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A redirect that was served.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RedirectTraceData {
    /// Whether the `lbid` parameter was kept.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub conversion_tracking: bool,
    /// Address the visitor was sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Whether the fallback was served.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub fallback: bool,
    /// Why the fallback was served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_reason: Option<crate::models::RedirectTraceDataFallbackReason>,
}

impl RedirectTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
