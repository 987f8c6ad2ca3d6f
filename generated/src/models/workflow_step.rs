// Written by `cargo xtask regenerate`.

use crate::rt;

/// One step of what a link does with a visitor: it enters, asks, decides or leads on.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowStep {
    /// What the step writes to the visitor's attributes.
    pub attribute_capture: Option<crate::models::AttributeCapture>,
    /// The button that leads back from the step's page.
    pub back_button: Option<crate::models::BackButton>,
    /// Whether a back button can be shown on this step.
    ///
    /// Read-only: the API sets it.
    pub back_button_available: bool,
    /// Ways out of the step, and where each of them leads.
    pub branches: Vec<crate::models::WorkflowStepBranch>,
    /// Place of the step on the editor's canvas.
    pub canvas_position: Option<crate::models::CanvasPosition>,
    /// Ids of the steps that this one leads to.
    ///
    /// Read-only: the API sets it.
    pub child_step_ids: Vec<String>,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// What the step does.
    pub event_action: crate::models::EventAction,
    /// Id of the step, a UUID.
    pub id: String,
    /// Role of the step in the workflow.
    ///
    /// Read-only: the API sets it.
    pub kind: crate::models::WorkflowStepKind,
    /// Id of the link the step belongs to.
    pub link_id: Option<String>,
    /// Whether the step after this one can lead back to it.
    ///
    /// Read-only: the API sets it.
    pub next_can_go_back: bool,
    /// Whether the step has one way out (atomic) or several (composite).
    ///
    /// Read-only: the API sets it.
    pub node_type: crate::models::WorkflowStepNodeType,
    /// Ids of the steps that lead to this one.
    ///
    /// Read-only: the API sets it.
    pub parent_step_ids: Vec<String>,
    /// Settings of the step, by what it does.
    pub payload: Option<crate::models::WorkflowStepPayload>,
    /// Whether the visitor sees a page at this step.
    ///
    /// Read-only: the API sets it.
    pub renders_page: bool,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
}

impl WorkflowStep {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkflowStep {
    attribute_capture: Optional("attributeCapture"),
    back_button: Optional("backButton"),
    back_button_available: Always("backButtonAvailable"),
    branches: Optional("branches"),
    canvas_position: Optional("canvasPosition"),
    child_step_ids: Optional("childStepIds"),
    created_at: Optional("createdAt"),
    event_action: Always("eventAction"),
    id: Always("id"),
    kind: Always("kind"),
    link_id: Optional("linkId"),
    next_can_go_back: Always("nextCanGoBack"),
    node_type: Always("nodeType"),
    parent_step_ids: Optional("parentStepIds"),
    payload: Optional("payload"),
    renders_page: Always("rendersPage"),
    updated_at: Optional("updatedAt"),
});
