// Written by `cargo xtask regenerate`.
//! Models of `WorkflowStepsApi`.

use crate::{apis::*, models::*, rt};

/// The empty request body of [`WorkflowStepsApi::auto_layout`].
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

/// The result of the automatic layout of a workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AutoLayoutWorkflowResponse {
    /// Number of steps that were moved on the canvas.
    pub steps_repositioned: i32,
}

impl AutoLayoutWorkflowResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AutoLayoutWorkflowResponse { steps_repositioned: Always("stepsRepositioned") });

/// The destination of the branch that [`WorkflowStepsApi::connect`] connects.
#[doc(alias = "WorkflowStepsServiceConnectStepBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConnectWorkflowStepRequest {
    /// ID of the step that the branch leads to, a UUID.
    pub next_step_id: Option<String>,
}

impl ConnectWorkflowStepRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the step that the branch leads to, a UUID.
    pub fn next_step_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.next_step_id = value.into_option();
        self
    }
}

rt::json_object!(ConnectWorkflowStepRequest { next_step_id: Optional("nextStepId") });

/// The response of [`WorkflowStepsApi::connect`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectWorkflowStepResponse {
    /// Steps that no visitor can reach anymore because of this update. Empty if the whole workflow is
    /// connected.
    pub disconnected_steps: Vec<WorkflowIssue>,
    /// IDs of the branches of the step that have no destination. Empty if every branch has a destination. A
    /// visitor who takes such a branch is sent to the fallback URL.
    pub unconnected_branch_ids: Vec<String>,
    /// The step with the connected branch.
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

/// A workflow step to create on a link.
#[doc(alias = "WorkflowStepsServiceCreateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateWorkflowStepRequest {
    /// Values that the step saves to the visitor's attributes.
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// Button that returns the visitor to the previous page.
    pub back_button: Option<Box<BackButton>>,
    /// Position of the step on the canvas of the workflow editor.
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// Action that the step performs.
    pub event_action: Option<EventAction>,
    /// ID of the new step, a UUID.
    pub id: Option<String>,
    /// ID of the step to insert the new step in front of, a UUID.
    pub insert_before: Option<String>,
    /// Settings of the step.
    pub payload: Option<Box<WorkflowStepPayload>>,
}

impl CreateWorkflowStepRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Values that the step saves to the visitor's attributes.
    pub fn attribute_capture<M>(mut self, value: impl rt::IntoOption<AttributeCapture, M>) -> Self {
        self.attribute_capture = value.into_option().map(Box::new);
        self
    }

    /// Button that returns the visitor to the previous page. Only steps with the actions
    /// [`EventAction::MessagePage`], [`EventAction::MultiLink`], [`EventAction::ContactCard`],
    /// [`EventAction::SocialLinksPage`], [`EventAction::FormSubmit`], [`EventAction::PasswordVerify`] and
    /// [`EventAction::ThankYouPage`] can have one. It is hidden on a page that directly follows a scan.
    pub fn back_button<M>(mut self, value: impl rt::IntoOption<BackButton, M>) -> Self {
        self.back_button = value.into_option().map(Box::new);
        self
    }

    /// Position of the step on the canvas of the workflow editor.
    pub fn canvas_position<M>(mut self, value: impl rt::IntoOption<CanvasPosition, M>) -> Self {
        self.canvas_position = value.into_option().map(Box::new);
        self
    }

    /// Action that the step performs. It determines which field of `payload` applies.
    pub fn event_action<M>(mut self, value: impl rt::IntoOption<EventAction, M>) -> Self {
        self.event_action = value.into_option();
        self
    }

    /// ID of the new step, a UUID. The API generates one if it is left out.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// ID of the step to insert the new step in front of, a UUID. All branches that led to that step then lead
    /// to the new step, and the new step's `next` branch leads to that step.
    pub fn insert_before<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.insert_before = value.into_option();
        self
    }

    /// Settings of the step. The field that corresponds to `eventAction` applies.
    pub fn payload<M>(mut self, value: impl rt::IntoOption<WorkflowStepPayload, M>) -> Self {
        self.payload = value.into_option().map(Box::new);
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

/// The response to the creation of a workflow step.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWorkflowStepResponse {
    /// The created workflow step.
    pub workflow_step: WorkflowStep,
}

impl CreateWorkflowStepResponse {
    /// Creates a value with its required fields.
    pub fn new(workflow_step: impl Into<WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}

rt::json_object!(CreateWorkflowStepResponse { workflow_step: Required("workflowStep") });

/// The empty response to the deletion of a workflow step.
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

/// The response of [`WorkflowStepsApi::disconnect`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct DisconnectWorkflowStepResponse {
    /// Steps that no visitor can reach anymore because of this update. Empty if the whole workflow is
    /// connected.
    pub disconnected_steps: Vec<WorkflowIssue>,
    /// IDs of the branches of the step that have no destination. Empty if every branch has a destination. A
    /// visitor who takes such a branch is sent to the fallback URL.
    pub unconnected_branch_ids: Vec<String>,
    /// The step with the disconnected branch.
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

/// The wallets that contact cards can currently be added to.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWalletPassSupportResponse {
    /// True if visitors can add contact cards to Apple Wallet.
    pub apple_wallet_available: bool,
    /// True if visitors can add contact cards to Google Wallet.
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

/// The response of [`WorkflowStepsApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWorkflowStepResponse {
    /// The requested workflow step.
    pub workflow_step: WorkflowStep,
}

impl GetWorkflowStepResponse {
    /// Creates a value with its required fields.
    pub fn new(workflow_step: impl Into<WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}

rt::json_object!(GetWorkflowStepResponse { workflow_step: Required("workflowStep") });

/// One page of the workflow steps of a link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWorkflowStepsResponse {
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
    pub total_count: Option<i64>,
    /// The steps on this page.
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

/// The empty request body of [`WorkflowStepsApi::resolve_collisions`].
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

/// The result of the resolution of overlaps on the canvas.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveStepCollisionsResponse {
    /// Number of steps that were moved on the canvas.
    pub steps_repositioned: i32,
}

impl ResolveStepCollisionsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveStepCollisionsResponse { steps_repositioned: Always("stepsRepositioned") });

/// New settings for a workflow step. Fields that are left out keep their value.
#[doc(alias = "WorkflowStepsServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkflowStepRequest {
    /// Values that the step saves to the visitor's attributes.
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// Button that returns the visitor to the previous page.
    pub back_button: Option<Box<BackButton>>,
    /// New position of the step on the canvas of the workflow editor.
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// New settings of the step.
    pub payload: Option<Box<WorkflowStepPayload>>,
}

impl UpdateWorkflowStepRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Values that the step saves to the visitor's attributes. They replace the previous ones as a whole, so
    /// send all writes, even if `enabled` is false.
    pub fn attribute_capture<M>(mut self, value: impl rt::IntoOption<AttributeCapture, M>) -> Self {
        self.attribute_capture = value.into_option().map(Box::new);
        self
    }

    /// Button that returns the visitor to the previous page. It replaces the whole previous value. Only steps
    /// with the actions [`EventAction::MessagePage`], [`EventAction::MultiLink`], [`EventAction::ContactCard`],
    /// [`EventAction::SocialLinksPage`], [`EventAction::FormSubmit`], [`EventAction::PasswordVerify`] and
    /// [`EventAction::ThankYouPage`] can have one. It is hidden on a page that directly follows a scan.
    pub fn back_button<M>(mut self, value: impl rt::IntoOption<BackButton, M>) -> Self {
        self.back_button = value.into_option().map(Box::new);
        self
    }

    /// New position of the step on the canvas of the workflow editor.
    pub fn canvas_position<M>(mut self, value: impl rt::IntoOption<CanvasPosition, M>) -> Self {
        self.canvas_position = value.into_option().map(Box::new);
        self
    }

    /// New settings of the step. The field that corresponds to the step's `eventAction` applies.
    pub fn payload<M>(mut self, value: impl rt::IntoOption<WorkflowStepPayload, M>) -> Self {
        self.payload = value.into_option().map(Box::new);
        self
    }
}

rt::json_object!(UpdateWorkflowStepRequest {
    attribute_capture: Optional("attributeCapture"),
    back_button: Optional("backButton"),
    canvas_position: Optional("canvasPosition"),
    payload: Optional("payload"),
});

/// The response of [`WorkflowStepsApi::update`], with all settings of the step.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWorkflowStepResponse {
    /// The updated workflow step.
    pub workflow_step: WorkflowStep,
}

impl UpdateWorkflowStepResponse {
    /// Creates a value with its required fields.
    pub fn new(workflow_step: impl Into<WorkflowStep>) -> Self {
        Self { workflow_step: workflow_step.into() }
    }
}

rt::json_object!(UpdateWorkflowStepResponse { workflow_step: Required("workflowStep") });

/// The problems that [`WorkflowStepsApi::validate`] found.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ValidateWorkflowResponse {
    /// The problems of the workflow; empty if it has none.
    pub issues: Vec<WorkflowIssue>,
}

impl ValidateWorkflowResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ValidateWorkflowResponse { issues: Optional("issues") });

/// A problem of a workflow, such as a step that no visitor can reach.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkflowIssue {
    /// Human-readable description of the problem.
    pub message: String,
    /// Severity of the problem: `error` or `warning`.
    pub severity: String,
    /// ID of the step that has the problem, a UUID.
    pub step_id: Option<String>,
    /// Type of the step that has the problem.
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
