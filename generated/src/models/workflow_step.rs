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

    /// What the step writes to the visitor's attributes.
    #[must_use]
    pub fn attribute_capture(mut self, value: impl Into<crate::models::AttributeCapture>) -> Self {
        self.attribute_capture = Some(value.into());
        self
    }

    /// The button that leads back from the step's page.
    #[must_use]
    pub fn back_button(mut self, value: impl Into<crate::models::BackButton>) -> Self {
        self.back_button = Some(value.into());
        self
    }

    /// Whether a back button can be shown on this step.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn back_button_available(mut self, value: bool) -> Self {
        self.back_button_available = value;
        self
    }

    /// Ways out of the step, and where each of them leads.
    #[must_use]
    pub fn branches(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WorkflowStepBranch>>) -> Self {
        self.branches = value.into_iter().map(Into::into).collect();
        self
    }

    /// Place of the step on the editor's canvas.
    #[must_use]
    pub fn canvas_position(mut self, value: impl Into<crate::models::CanvasPosition>) -> Self {
        self.canvas_position = Some(value.into());
        self
    }

    /// Ids of the steps that this one leads to.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn child_step_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.child_step_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// What the step does.
    #[must_use]
    pub fn event_action(mut self, value: impl Into<crate::models::EventAction>) -> Self {
        self.event_action = value.into();
        self
    }

    /// Id of the step, a UUID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Role of the step in the workflow.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn kind(mut self, value: impl Into<crate::models::WorkflowStepKind>) -> Self {
        self.kind = value.into();
        self
    }

    /// Id of the link the step belongs to.
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Whether the step after this one can lead back to it.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn next_can_go_back(mut self, value: bool) -> Self {
        self.next_can_go_back = value;
        self
    }

    /// Whether the step has one way out (atomic) or several (composite).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn node_type(mut self, value: impl Into<crate::models::WorkflowStepNodeType>) -> Self {
        self.node_type = value.into();
        self
    }

    /// Ids of the steps that lead to this one.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn parent_step_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.parent_step_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Settings of the step, by what it does.
    #[must_use]
    pub fn payload(mut self, value: impl Into<crate::models::WorkflowStepPayload>) -> Self {
        self.payload = Some(value.into());
        self
    }

    /// Whether the visitor sees a page at this step.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn renders_page(mut self, value: bool) -> Self {
        self.renders_page = value;
        self
    }

    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
}
