// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WorkflowStepsServiceCreateBody`.
#[doc(alias = "WorkflowStepsServiceCreateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateWorkflowStepRequest {
    /// Attribute capture (`attributeCapture`).
    pub attribute_capture: Option<crate::models::AttributeCapture>,
    /// Back button (`backButton`).
    pub back_button: Option<crate::models::BackButton>,
    /// Canvas position (`canvasPosition`).
    pub canvas_position: Option<crate::models::CanvasPosition>,
    /// Event action (`eventAction`).
    pub event_action: Option<crate::models::EventAction>,
    /// Id.
    pub id: Option<String>,
    /// Insert before (`insertBefore`).
    pub insert_before: Option<String>,
    /// Payload.
    pub payload: Option<crate::models::WorkflowStepPayload>,
}

impl CreateWorkflowStepRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Attribute capture (`attributeCapture`).
    #[must_use]
    pub fn attribute_capture(mut self, value: impl Into<crate::models::AttributeCapture>) -> Self {
        self.attribute_capture = Some(value.into());
        self
    }

    /// Back button (`backButton`).
    #[must_use]
    pub fn back_button(mut self, value: impl Into<crate::models::BackButton>) -> Self {
        self.back_button = Some(value.into());
        self
    }

    /// Canvas position (`canvasPosition`).
    #[must_use]
    pub fn canvas_position(mut self, value: impl Into<crate::models::CanvasPosition>) -> Self {
        self.canvas_position = Some(value.into());
        self
    }

    /// Event action (`eventAction`).
    #[must_use]
    pub fn event_action(mut self, value: impl Into<crate::models::EventAction>) -> Self {
        self.event_action = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Insert before (`insertBefore`).
    #[must_use]
    pub fn insert_before(mut self, value: impl Into<String>) -> Self {
        self.insert_before = Some(value.into());
        self
    }

    /// Payload.
    #[must_use]
    pub fn payload(mut self, value: impl Into<crate::models::WorkflowStepPayload>) -> Self {
        self.payload = Some(value.into());
        self
    }
}

rt::json_object!(CreateWorkflowStepRequest {
    attribute_capture: Optional("attributeCapture"),
    back_button: Optional("backButton"),
    canvas_position: Optional("canvasPosition"),
    event_action: Optional("eventAction"),
    id: Optional("id"),
    insert_before: Optional("insertBefore"),
    payload: Optional("payload"),
});
