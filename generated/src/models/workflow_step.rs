// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One step of what a link does with a visitor: it enters, asks, decides or leads on.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkflowStep {
    /// What the step writes to the visitor's attributes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute_capture: Option<crate::models::AttributeCapture>,
    /// The button that leads back from the step's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub back_button: Option<crate::models::BackButton>,
    /// Whether a back button can be shown on this step.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub back_button_available: bool,
    /// Ways out of the step, and where each of them leads.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<crate::models::WorkflowStepBranch>,
    /// Place of the step on the editor's canvas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canvas_position: Option<crate::models::CanvasPosition>,
    /// Ids of the steps that this one leads to.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub child_step_ids: Vec<String>,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// What the step does.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub event_action: crate::models::EventAction,
    /// Id of the step, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Role of the step in the workflow.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub kind: crate::models::WorkflowStepKind,
    /// Id of the link the step belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Whether the step after this one can lead back to it.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub next_can_go_back: bool,
    /// Whether the step has one way out (atomic) or several (composite).
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub node_type: crate::models::WorkflowStepNodeType,
    /// Ids of the steps that lead to this one.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub parent_step_ids: Vec<String>,
    /// Settings of the step, by what it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<crate::models::WorkflowStepPayload>,
    /// Whether the visitor sees a page at this step.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub renders_page: bool,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
}

impl WorkflowStep {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
