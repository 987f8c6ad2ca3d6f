// Written by `cargo xtask regenerate`.

use crate::rt;

/// A workflow step that a visitor completed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventTrace {
    /// Moment of completion.
    pub completed_at: Option<jiff::Timestamp>,
    /// Moment the trace was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the event it follows.
    pub event_id: Option<String>,
    /// Id of the trace, a UUID.
    pub id: String,
    /// Id of the link.
    pub link_id: Option<String>,
    /// Attributes that the step wrote to the visitor, by name.
    pub saved_attributes: std::collections::BTreeMap<String, String>,
    /// What the step does.
    pub step_action: Option<String>,
    /// What the step saw and did.
    pub step_data: Option<crate::models::EventTraceData>,
    /// Role of the step in the workflow.
    pub step_kind: Option<String>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the visitor.
    pub visitor_id: Option<String>,
    /// Id of the workspace.
    pub workspace_id: Option<String>,
}

impl EventTrace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventTrace {
    completed_at: Optional("completedAt"),
    created_at: Optional("createdAt"),
    event_id: Optional("eventId"),
    id: Always("id"),
    link_id: Optional("linkId"),
    saved_attributes: Optional("savedAttributes"),
    step_action: Optional("stepAction"),
    step_data: Optional("stepData"),
    step_kind: Optional("stepKind"),
    updated_at: Optional("updatedAt"),
    visitor_id: Optional("visitorId"),
    workspace_id: Optional("workspaceId"),
});
