// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `EventsServiceCreateEventTraceBody`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsServiceCreateEventTraceBody {
    /// Step action (`stepAction`).
    pub step_action: Option<String>,
    /// Step data (`stepData`).
    pub step_data: Option<crate::models::EventTraceData>,
    /// Step kind (`stepKind`).
    pub step_kind: Option<String>,
}

impl EventsServiceCreateEventTraceBody {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsServiceCreateEventTraceBody {
    step_action: Optional("stepAction"),
    step_data: Optional("stepData"),
    step_kind: Optional("stepKind"),
});
