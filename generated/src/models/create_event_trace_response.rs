// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateEventTraceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateEventTraceResponse {
    /// Trace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<crate::models::EventTrace>,
}

impl CreateEventTraceResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
