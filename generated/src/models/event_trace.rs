// Written by `cargo xtask regenerate`.

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
    pub step_data: Option<Box<crate::models::EventTraceData>>,
    /// Role of the step in the workflow.
    pub step_kind: Option<String>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the visitor.
    pub visitor_id: Option<String>,
    /// Id of the workspace.
    pub workspace_id: Option<String>,
}

crate::rt::model!(EventTrace, [], {
    optional completed_at "completedAt", optional created_at "createdAt", optional event_id "eventId", default id "id",
    optional link_id "linkId", filled saved_attributes "savedAttributes", optional step_action "stepAction",
    optional step_data "stepData", optional step_kind "stepKind", optional updated_at "updatedAt",
    optional visitor_id "visitorId", optional workspace_id "workspaceId",
});

impl EventTrace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
