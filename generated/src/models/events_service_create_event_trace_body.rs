// Written by `cargo xtask regenerate`.

/// The API's `EventsServiceCreateEventTraceBody`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsServiceCreateEventTraceBody {
    /// Step action (`stepAction`).
    pub step_action: Option<String>,
    /// Step data (`stepData`).
    pub step_data: Option<Box<crate::models::EventTraceData>>,
    /// Step kind (`stepKind`).
    pub step_kind: Option<String>,
}

crate::rt::model!(EventsServiceCreateEventTraceBody, [], {
    optional step_action "stepAction", optional step_data "stepData", optional step_kind "stepKind",
});

impl EventsServiceCreateEventTraceBody {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
