// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A workflow step that a visitor completed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventTrace {
    /// Moment of completion.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<jiff::Timestamp>,
    /// Moment the trace was recorded.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the event it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_id: Option<String>,
    /// Id of the trace, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Id of the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Attributes that the step wrote to the visitor, by name.
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub saved_attributes: std::collections::BTreeMap<String, String>,
    /// What the step does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_action: Option<String>,
    /// What the step saw and did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_data: Option<crate::models::EventTraceData>,
    /// Role of the step in the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_kind: Option<String>,
    /// Moment of the last change.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the visitor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
    /// Id of the workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl EventTrace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
