// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `EventsServiceCreateEventTraceBody`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventsServiceCreateEventTraceBody {
    /// Step action (`stepAction`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_action: Option<String>,
    /// Step data (`stepData`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_data: Option<crate::models::EventTraceData>,
    /// Step kind (`stepKind`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_kind: Option<String>,
}

impl EventsServiceCreateEventTraceBody {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
