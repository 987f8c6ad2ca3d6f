// Written by `cargo xtask regenerate`.
//! Models of `WorkflowStepsApi`.

use crate::{models::*, rt};

/// The API's `WorkflowStepsServiceAutoLayoutWorkflowBody`.
#[doc(alias = "WorkflowStepsServiceAutoLayoutWorkflowBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoLayoutWorkflowRequest {}

impl AutoLayoutWorkflowRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AutoLayoutWorkflowRequest {});

/// The API's `AutoLayoutWorkflowResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoLayoutWorkflowResponse {
    /// Steps repositioned (`stepsRepositioned`).
    pub steps_repositioned: i32,
}

impl AutoLayoutWorkflowResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AutoLayoutWorkflowResponse { steps_repositioned: Always("stepsRepositioned") });

/// The API's `WorkflowStepsServiceConnectStepBody`.
#[doc(alias = "WorkflowStepsServiceConnectStepBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectWorkflowStepRequest {
    /// Next step id (`nextStepId`).
    pub next_step_id: Option<String>,
}

impl ConnectWorkflowStepRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Next step id (`nextStepId`).
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }
}

rt::json_object!(ConnectWorkflowStepRequest { next_step_id: Optional("nextStepId") });

/// The API's `ConnectWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectWorkflowStepResponse {
    /// Disconnected steps (`disconnectedSteps`).
    pub disconnected_steps: Vec<WorkflowIssue>,
    /// Unconnected branch ids (`unconnectedBranchIds`).
    pub unconnected_branch_ids: Vec<String>,
    /// Workflow step (`workflowStep`).
    pub workflow_step: WorkflowStep,
}

impl ConnectWorkflowStepResponse {
    /// Creates a value with its required fields.
    pub fn new(workflow_step: impl Into<WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(ConnectWorkflowStepResponse {
    disconnected_steps: Optional("disconnectedSteps"),
    unconnected_branch_ids: Optional("unconnectedBranchIds"),
    workflow_step: Required("workflowStep"),
});

/// The API's `WorkflowStepsServiceCreateBody`.
#[doc(alias = "WorkflowStepsServiceCreateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateWorkflowStepRequest {
    /// Attribute capture (`attributeCapture`).
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// Back button (`backButton`).
    pub back_button: Option<Box<BackButton>>,
    /// Canvas position (`canvasPosition`).
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// Event action (`eventAction`).
    pub event_action: Option<EventAction>,
    /// Id.
    pub id: Option<String>,
    /// Insert before (`insertBefore`).
    pub insert_before: Option<String>,
    /// Payload.
    pub payload: Option<Box<WorkflowStepPayload>>,
}

impl CreateWorkflowStepRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attribute capture (`attributeCapture`).
    pub fn attribute_capture(mut self, value: impl Into<AttributeCapture>) -> Self {
        self.attribute_capture = Some(Box::new(value.into()));
        self
    }

    /// Back button (`backButton`).
    pub fn back_button(mut self, value: impl Into<BackButton>) -> Self {
        self.back_button = Some(Box::new(value.into()));
        self
    }

    /// Canvas position (`canvasPosition`).
    pub fn canvas_position(mut self, value: impl Into<CanvasPosition>) -> Self {
        self.canvas_position = Some(Box::new(value.into()));
        self
    }

    /// Event action (`eventAction`).
    pub fn event_action(mut self, value: impl Into<EventAction>) -> Self {
        self.event_action = Some(value.into());
        self
    }

    /// Id.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Insert before (`insertBefore`).
    pub fn insert_before(mut self, value: impl Into<String>) -> Self {
        self.insert_before = Some(value.into());
        self
    }

    /// Payload.
    pub fn payload(mut self, value: impl Into<WorkflowStepPayload>) -> Self {
        self.payload = Some(Box::new(value.into()));
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

/// The API's `CreateWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWorkflowStepResponse {
    /// Workflow step (`workflowStep`).
    pub workflow_step: WorkflowStep,
}

impl CreateWorkflowStepResponse {
    /// Creates a value with its required fields.
    pub fn new(workflow_step: impl Into<WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}

rt::json_object!(CreateWorkflowStepResponse { workflow_step: Required("workflowStep") });

/// The API's `DeleteWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteWorkflowStepResponse {}

impl DeleteWorkflowStepResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteWorkflowStepResponse {});

/// The API's `DisconnectWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct DisconnectWorkflowStepResponse {
    /// Disconnected steps (`disconnectedSteps`).
    pub disconnected_steps: Vec<WorkflowIssue>,
    /// Unconnected branch ids (`unconnectedBranchIds`).
    pub unconnected_branch_ids: Vec<String>,
    /// Workflow step (`workflowStep`).
    pub workflow_step: WorkflowStep,
}

impl DisconnectWorkflowStepResponse {
    /// Creates a value with its required fields.
    pub fn new(workflow_step: impl Into<WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(DisconnectWorkflowStepResponse {
    disconnected_steps: Optional("disconnectedSteps"),
    unconnected_branch_ids: Optional("unconnectedBranchIds"),
    workflow_step: Required("workflowStep"),
});

/// The API's `GetWalletPassSupportResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWalletPassSupportResponse {
    /// Apple wallet available (`appleWalletAvailable`).
    pub apple_wallet_available: bool,
    /// Google wallet available (`googleWalletAvailable`).
    pub google_wallet_available: bool,
}

impl GetWalletPassSupportResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetWalletPassSupportResponse {
    apple_wallet_available: Always("appleWalletAvailable"),
    google_wallet_available: Always("googleWalletAvailable"),
});

/// The API's `GetWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWorkflowStepResponse {
    /// Workflow step (`workflowStep`).
    pub workflow_step: WorkflowStep,
}

impl GetWorkflowStepResponse {
    /// Creates a value with its required fields.
    pub fn new(workflow_step: impl Into<WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}

rt::json_object!(GetWorkflowStepResponse { workflow_step: Required("workflowStep") });

/// The API's `ListWorkflowStepsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWorkflowStepsResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
    /// Workflow steps (`workflowSteps`).
    pub workflow_steps: Vec<WorkflowStep>,
}

impl ListWorkflowStepsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListWorkflowStepsResponse {
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
    workflow_steps: Optional("workflowSteps"),
});

/// The API's `WorkflowStepsServiceResolveStepCollisionsBody`.
#[doc(alias = "WorkflowStepsServiceResolveStepCollisionsBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveStepCollisionsRequest {}

impl ResolveStepCollisionsRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveStepCollisionsRequest {});

/// The API's `ResolveStepCollisionsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveStepCollisionsResponse {
    /// Steps repositioned (`stepsRepositioned`).
    pub steps_repositioned: i32,
}

impl ResolveStepCollisionsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveStepCollisionsResponse { steps_repositioned: Always("stepsRepositioned") });

/// The API's `WorkflowStepsServiceUpdateBody`.
#[doc(alias = "WorkflowStepsServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkflowStepRequest {
    /// Attribute capture (`attributeCapture`).
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// Back button (`backButton`).
    pub back_button: Option<Box<BackButton>>,
    /// Canvas position (`canvasPosition`).
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// Payload.
    pub payload: Option<Box<WorkflowStepPayload>>,
}

impl UpdateWorkflowStepRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Attribute capture (`attributeCapture`).
    pub fn attribute_capture(mut self, value: impl Into<AttributeCapture>) -> Self {
        self.attribute_capture = Some(Box::new(value.into()));
        self
    }

    /// Back button (`backButton`).
    pub fn back_button(mut self, value: impl Into<BackButton>) -> Self {
        self.back_button = Some(Box::new(value.into()));
        self
    }

    /// Canvas position (`canvasPosition`).
    pub fn canvas_position(mut self, value: impl Into<CanvasPosition>) -> Self {
        self.canvas_position = Some(Box::new(value.into()));
        self
    }

    /// Payload.
    pub fn payload(mut self, value: impl Into<WorkflowStepPayload>) -> Self {
        self.payload = Some(Box::new(value.into()));
        self
    }
}

rt::json_object!(UpdateWorkflowStepRequest {
    attribute_capture: Optional("attributeCapture"),
    back_button: Optional("backButton"),
    canvas_position: Optional("canvasPosition"),
    payload: Optional("payload"),
});

/// The API's `UpdateWorkflowStepResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWorkflowStepResponse {
    /// Workflow step (`workflowStep`).
    pub workflow_step: WorkflowStep,
}

impl UpdateWorkflowStepResponse {
    /// Creates a value with its required fields.
    pub fn new(workflow_step: impl Into<WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}

rt::json_object!(UpdateWorkflowStepResponse { workflow_step: Required("workflowStep") });

/// The API's `ValidateWorkflowResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidateWorkflowResponse {
    /// Issues.
    pub issues: Vec<WorkflowIssue>,
}

impl ValidateWorkflowResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ValidateWorkflowResponse { issues: Optional("issues") });

/// The API's `WorkflowIssue`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowIssue {
    /// Message.
    pub message: String,
    /// Severity.
    pub severity: String,
    /// Step id (`stepId`).
    pub step_id: Option<String>,
    /// Step type (`stepType`).
    pub step_type: Option<String>,
}

impl WorkflowIssue {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkflowIssue {
    message: Always("message"),
    severity: Always("severity"),
    step_id: Optional("stepId"),
    step_type: Optional("stepType"),
});
