// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// The steps of a link's workflow, which determine what a visitor of the link sees and where each branch
/// leads.
///
/// Create a step with [`WorkflowStepsApi::create`], and connect it to a branch of another step with
/// [`WorkflowStepsApi::connect`]. [`WorkflowStepsApi::validate`] reports what is still
/// missing.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct WorkflowStepsApi<C> {
    client: C,
}

impl<C: Clone> WorkflowStepsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Arranges all steps of a link's workflow from left to right on the canvas.
    ///
    /// Replaces the positions of the steps, so it suits a workflow that was just built. To preserve the
    /// existing layout, use [`WorkflowStepsApi::resolve_collisions`]. Returns the number of steps that it
    /// moved.
    ///
    /// - `link_id`: ID of the link, a UUID.
    ///
    /// `POST /v1/links/{linkId}/workflow-steps/auto-layout` (WorkflowStepsService_AutoLayoutWorkflow, feature
    /// `workflow-steps`). Needs the scope `workflows:write`.
    #[doc(alias("WorkflowStepsService_AutoLayoutWorkflow", "workflow_steps_service_auto_layout_workflow"))]
    pub fn auto_layout(&self, link_id: impl Into<String>) -> WorkflowStepsAutoLayout<C> {
        WorkflowStepsAutoLayout {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            body: crate::models::AutoLayoutWorkflowRequest::new(),
        }
    }

    /// Connects a branch of a workflow step to the next step.
    ///
    /// Atomic steps, such as redirects, passwords, forms and message pages, have exactly one branch, `next`.
    /// Composite steps, such as pages with several buttons and conditions, have one branch per button, option
    /// or range, and conditions also have `else` for everything that no option matches. Exit steps have no
    /// branches. [`WorkflowStepsApi::get`] returns the branches of a step.
    ///
    /// The operation is idempotent: it has no effect if the branch already leads to the step. Returns the
    /// updated step, its branches without a destination, and the steps that can no longer be reached.
    ///
    /// - `link_id`: ID of the link, a UUID.
    /// - `step_id`: ID of the workflow step that the branch belongs to, a UUID.
    /// - `branch_id`: ID of the branch: `next` for the only branch of an atomic step, `else` for the fallback
    ///   of a composite step, otherwise the ID of a button, option or range, or a country code. Location
    ///   requests have the branch `location`, chats the branch `completed`.
    ///
    /// `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`
    /// (WorkflowStepsService_ConnectStep, feature `workflow-steps`). Needs the scope `workflows:write`.
    #[doc(alias("WorkflowStepsService_ConnectStep", "workflow_steps_service_connect_step"))]
    pub fn connect(
        &self,
        link_id: impl Into<String>,
        step_id: impl Into<String>,
        branch_id: impl Into<String>,
        body: impl Into<crate::models::ConnectWorkflowStepRequest>,
    ) -> WorkflowStepsConnect<C> {
        WorkflowStepsConnect {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            step_id: step_id.into(),
            branch_id: branch_id.into(),
            body: body.into(),
        }
    }

    /// Creates a workflow step on a link.
    ///
    /// With `insertBefore`, the new step is connected as well: it takes over the branches that led to an
    /// existing step and leads on to it. Without it, connect the step with [`WorkflowStepsApi::connect`].
    /// Returns the created step.
    ///
    /// - `link_id`: ID of the link, a UUID.
    ///
    /// `POST /v1/links/{linkId}/workflow-steps` (WorkflowStepsService_Create, feature `workflow-steps`). Needs
    /// the scope `workflows:write`.
    #[doc(alias("WorkflowStepsService_Create", "workflow_steps_service_create"))]
    pub fn create(
        &self,
        link_id: impl Into<String>,
        body: impl Into<crate::models::CreateWorkflowStepRequest>,
    ) -> WorkflowStepsCreate<C> {
        WorkflowStepsCreate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            body: body.into(),
        }
    }

    /// Deletes a workflow step permanently.
    ///
    /// The deletion cannot be undone. The response is empty.
    ///
    /// - `link_id`: ID of the link, a UUID.
    /// - `id`: ID of the workflow step, a UUID.
    ///
    /// `DELETE /v1/links/{linkId}/workflow-steps/{id}` (WorkflowStepsService_Delete, feature `workflow-steps`).
    /// Needs the scope `workflows:write`.
    #[doc(alias("WorkflowStepsService_Delete", "workflow_steps_service_delete"))]
    pub fn delete(&self, link_id: impl Into<String>, id: impl Into<String>) -> WorkflowStepsDelete<C> {
        WorkflowStepsDelete {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            id: id.into(),
        }
    }

    /// Disconnects a branch of a workflow step, so that it has no destination.
    ///
    /// The operation is idempotent: it succeeds if the branch is already disconnected. Returns the updated
    /// step, its branches without a destination, and the steps that can no longer be reached.
    ///
    /// - `link_id`: ID of the link, a UUID.
    /// - `step_id`: ID of the workflow step that the branch belongs to, a UUID.
    /// - `branch_id`: ID of the branch: `next` for the only branch of an atomic step, `else` for the fallback
    ///   of a composite step, otherwise the ID of a button, option or range, or a country code. Location
    ///   requests have the branch `location`, chats the branch `completed`.
    ///
    /// `DELETE /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`
    /// (WorkflowStepsService_DisconnectStep, feature `workflow-steps`). Needs the scope `workflows:write`.
    #[doc(alias("WorkflowStepsService_DisconnectStep", "workflow_steps_service_disconnect_step"))]
    pub fn disconnect(
        &self,
        link_id: impl Into<String>,
        step_id: impl Into<String>,
        branch_id: impl Into<String>,
    ) -> WorkflowStepsDisconnect<C> {
        WorkflowStepsDisconnect {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            step_id: step_id.into(),
            branch_id: branch_id.into(),
        }
    }

    /// Returns a workflow step by its ID.
    ///
    /// The response includes the branches of the step with their current destinations.
    ///
    /// - `link_id`: ID of the link, a UUID.
    /// - `id`: ID of the workflow step, a UUID.
    ///
    /// `GET /v1/links/{linkId}/workflow-steps/{id}` (WorkflowStepsService_Get, feature `workflow-steps`). Needs
    /// the scope `workflows:read`.
    #[doc(alias("WorkflowStepsService_Get", "workflow_steps_service_get"))]
    pub fn get(&self, link_id: impl Into<String>, id: impl Into<String>) -> WorkflowStepsGet<C> {
        WorkflowStepsGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            id: id.into(),
        }
    }

    /// Returns which wallets a contact card can currently be added to.
    ///
    /// The result applies to contact cards with `walletPassEnabled`. Visitors see no button for a wallet that
    /// is not available.
    ///
    /// `GET /v1/workflow-steps/wallet-pass-support` (WorkflowStepsService_GetWalletPassSupport, feature
    /// `workflow-steps`). Needs the scope `workflows:read`.
    #[doc(alias("WorkflowStepsService_GetWalletPassSupport", "workflow_steps_service_get_wallet_pass_support"))]
    pub fn get_wallet_pass_support(&self) -> WorkflowStepsGetWalletPassSupport<C> {
        WorkflowStepsGetWalletPassSupport { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Lists the workflow steps of a link, in pages.
    ///
    /// `totalCount` is the number of steps of this link, not of the workspace.
    ///
    /// - `link_id`: ID of the link, a UUID.
    ///
    /// `GET /v1/links/{linkId}/workflow-steps` (WorkflowStepsService_List, feature `workflow-steps`). Needs the
    /// scope `workflows:read`.
    #[doc(alias("WorkflowStepsService_List", "workflow_steps_service_list"))]
    pub fn list(&self, link_id: impl Into<String>) -> WorkflowStepsList<C> {
        WorkflowStepsList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            page_size: None,
            page_token: None,
            cursor: None,
        }
    }

    /// Moves steps that overlap a given step on the canvas away from it.
    ///
    /// The given step keeps its position. Use this operation after a step was added or moved, to preserve the
    /// rest of the layout. Returns the number of steps that it moved.
    ///
    /// - `link_id`: ID of the link, a UUID.
    /// - `step_id`: ID of the workflow step that keeps its position, a UUID.
    ///
    /// `POST /v1/links/{linkId}/workflow-steps/{stepId}/resolve-collisions`
    /// (WorkflowStepsService_ResolveStepCollisions, feature `workflow-steps`). Needs the scope
    /// `workflows:write`.
    #[doc(alias("WorkflowStepsService_ResolveStepCollisions", "workflow_steps_service_resolve_step_collisions"))]
    pub fn resolve_collisions(
        &self,
        link_id: impl Into<String>,
        step_id: impl Into<String>,
    ) -> WorkflowStepsResolveCollisions<C> {
        WorkflowStepsResolveCollisions {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            step_id: step_id.into(),
            body: crate::models::ResolveStepCollisionsRequest::new(),
        }
    }

    /// Updates the settings of a workflow step, such as the destination URL of a redirect.
    ///
    /// Fields that are left out keep their value. The destination of a link is a setting of its exit step, so
    /// it is updated with this operation. To update where the branches of a step lead, use
    /// [`WorkflowStepsApi::connect`]. Returns the updated step.
    ///
    /// - `link_id`: ID of the link, a UUID.
    /// - `id`: ID of the workflow step, a UUID.
    ///
    /// `PATCH /v1/links/{linkId}/workflow-steps/{id}` (WorkflowStepsService_Update, feature `workflow-steps`).
    /// Needs the scope `workflows:write`.
    #[doc(alias("WorkflowStepsService_Update", "workflow_steps_service_update"))]
    pub fn update(
        &self,
        link_id: impl Into<String>,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateWorkflowStepRequest>,
    ) -> WorkflowStepsUpdate<C> {
        WorkflowStepsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
            id: id.into(),
            body: body.into(),
        }
    }

    /// Checks the workflow of a link for problems.
    ///
    /// Reports disconnected steps, branches without a destination, and steps that cannot be reached from the
    /// entry step. Use it before the link goes live.
    ///
    /// - `link_id`: ID of the link, a UUID.
    ///
    /// `GET /v1/links/{linkId}/workflow-steps/validate` (WorkflowStepsService_ValidateWorkflow, feature
    /// `workflow-steps`). Needs the scope `workflows:read`.
    #[doc(alias("WorkflowStepsService_ValidateWorkflow", "workflow_steps_service_validate_workflow"))]
    pub fn validate(&self, link_id: impl Into<String>) -> WorkflowStepsValidate<C> {
        WorkflowStepsValidate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
        }
    }
}

/// A request for `POST /v1/links/{linkId}/workflow-steps/auto-layout`, created by
/// [`WorkflowStepsApi::auto_layout`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsAutoLayout<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    body: crate::models::AutoLayoutWorkflowRequest,
}

impl<C> WorkflowStepsAutoLayout<C> {
    /// The body of the request.
    pub fn body<M>(mut self, value: impl rt::IntoOption<crate::models::AutoLayoutWorkflowRequest, M>) -> Self {
        self.body = value.into_option().unwrap_or(crate::models::AutoLayoutWorkflowRequest::new());
        self
    }
}

rt::call_methods!(WorkflowStepsAutoLayout);
rt::idempotency_methods!(WorkflowStepsAutoLayout);

impl<C: rt::Client> rt::Request for WorkflowStepsAutoLayout<C> {
    type Client = C;
    type Output = crate::models::AutoLayoutWorkflowResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "WorkflowStepsService_AutoLayoutWorkflow",
        "POST",
        "/v1/links/{linkId}/workflow-steps/auto-layout",
    )
    .scope("workflows:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps/auto-layout")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`, created
/// by [`WorkflowStepsApi::connect`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsConnect<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    step_id: String,
    branch_id: String,
    body: crate::models::ConnectWorkflowStepRequest,
}

rt::call_methods!(WorkflowStepsConnect);
rt::idempotency_methods!(WorkflowStepsConnect);

impl<C: rt::Client> rt::Request for WorkflowStepsConnect<C> {
    type Client = C;
    type Output = crate::models::ConnectWorkflowStepResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "WorkflowStepsService_ConnectStep",
        "PUT",
        "/v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection",
    )
    .scope("workflows:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps/")
            .id("stepId", &self.step_id)?
            .literal("/branches/")
            .id("branchId", &self.branch_id)?
            .literal("/connection")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/links/{linkId}/workflow-steps`, created by [`WorkflowStepsApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsCreate<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    body: crate::models::CreateWorkflowStepRequest,
}

rt::call_methods!(WorkflowStepsCreate);
rt::idempotency_methods!(WorkflowStepsCreate);

impl<C: rt::Client> rt::Request for WorkflowStepsCreate<C> {
    type Client = C;
    type Output = crate::models::CreateWorkflowStepResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkflowStepsService_Create", "POST", "/v1/links/{linkId}/workflow-steps")
            .scope("workflows:write")
            .idempotency_key()
            .secrets(&["password"]);

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `DELETE /v1/links/{linkId}/workflow-steps/{id}`, created by [`WorkflowStepsApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsDelete<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    id: String,
}

rt::call_methods!(WorkflowStepsDelete);

impl<C: rt::Client> rt::Request for WorkflowStepsDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteWorkflowStepResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkflowStepsService_Delete", "DELETE", "/v1/links/{linkId}/workflow-steps/{id}")
            .scope("workflows:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps/")
            .id("id", &self.id)?
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `DELETE /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`,
/// created by [`WorkflowStepsApi::disconnect`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsDisconnect<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    step_id: String,
    branch_id: String,
}

rt::call_methods!(WorkflowStepsDisconnect);

impl<C: rt::Client> rt::Request for WorkflowStepsDisconnect<C> {
    type Client = C;
    type Output = crate::models::DisconnectWorkflowStepResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "WorkflowStepsService_DisconnectStep",
        "DELETE",
        "/v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection",
    )
    .scope("workflows:write")
    .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps/")
            .id("stepId", &self.step_id)?
            .literal("/branches/")
            .id("branchId", &self.branch_id)?
            .literal("/connection")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/links/{linkId}/workflow-steps/{id}`, created by [`WorkflowStepsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsGet<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    id: String,
}

rt::call_methods!(WorkflowStepsGet);

impl<C: rt::Client> rt::Request for WorkflowStepsGet<C> {
    type Client = C;
    type Output = crate::models::GetWorkflowStepResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkflowStepsService_Get", "GET", "/v1/links/{linkId}/workflow-steps/{id}")
            .scope("workflows:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps/")
            .id("id", &self.id)?
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/workflow-steps/wallet-pass-support`, created by
/// [`WorkflowStepsApi::get_wallet_pass_support`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsGetWalletPassSupport<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(WorkflowStepsGetWalletPassSupport);

impl<C: rt::Client> rt::Request for WorkflowStepsGetWalletPassSupport<C> {
    type Client = C;
    type Output = crate::models::GetWalletPassSupportResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "WorkflowStepsService_GetWalletPassSupport",
        "GET",
        "/v1/workflow-steps/wallet-pass-support",
    )
    .scope("workflows:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/workflow-steps/wallet-pass-support".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/links/{linkId}/workflow-steps`, created by [`WorkflowStepsApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsList<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    page_size: Option<i64>,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> WorkflowStepsList<C> {
    /// Maximum number of items per page. If it is left out, the API's own default applies.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into);
        self
    }

    /// The `nextPageToken` of the previous page, an opaque value. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(WorkflowStepsList);

impl<C: rt::Client> rt::Request for WorkflowStepsList<C> {
    type Client = C;
    type Output = crate::models::ListWorkflowStepsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkflowStepsService_List", "GET", "/v1/links/{linkId}/workflow-steps")
            .scope("workflows:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps")
            .finish();
        let query = rt::Query::default()
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, path, query, None, self.options.clone()))
    }
}

rt::paging_methods!(WorkflowStepsList);

impl<C: rt::Client> rt::Paged for WorkflowStepsList<C> {
    type Item = crate::models::WorkflowStep;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.workflow_steps)
    }
}

/// A request for `POST /v1/links/{linkId}/workflow-steps/{stepId}/resolve-collisions`, created by
/// [`WorkflowStepsApi::resolve_collisions`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsResolveCollisions<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    step_id: String,
    body: crate::models::ResolveStepCollisionsRequest,
}

impl<C> WorkflowStepsResolveCollisions<C> {
    /// The body of the request.
    pub fn body<M>(mut self, value: impl rt::IntoOption<crate::models::ResolveStepCollisionsRequest, M>) -> Self {
        self.body = value.into_option().unwrap_or(crate::models::ResolveStepCollisionsRequest::new());
        self
    }
}

rt::call_methods!(WorkflowStepsResolveCollisions);
rt::idempotency_methods!(WorkflowStepsResolveCollisions);

impl<C: rt::Client> rt::Request for WorkflowStepsResolveCollisions<C> {
    type Client = C;
    type Output = crate::models::ResolveStepCollisionsResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "WorkflowStepsService_ResolveStepCollisions",
        "POST",
        "/v1/links/{linkId}/workflow-steps/{stepId}/resolve-collisions",
    )
    .scope("workflows:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps/")
            .id("stepId", &self.step_id)?
            .literal("/resolve-collisions")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `PATCH /v1/links/{linkId}/workflow-steps/{id}`, created by [`WorkflowStepsApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
    id: String,
    body: crate::models::UpdateWorkflowStepRequest,
}

rt::call_methods!(WorkflowStepsUpdate);
rt::idempotency_methods!(WorkflowStepsUpdate);

impl<C: rt::Client> rt::Request for WorkflowStepsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateWorkflowStepResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkflowStepsService_Update", "PATCH", "/v1/links/{linkId}/workflow-steps/{id}")
            .scope("workflows:write")
            .idempotency_key()
            .secrets(&["password"]);

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps/")
            .id("id", &self.id)?
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `GET /v1/links/{linkId}/workflow-steps/validate`, created by
/// [`WorkflowStepsApi::validate`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkflowStepsValidate<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
}

rt::call_methods!(WorkflowStepsValidate);

impl<C: rt::Client> rt::Request for WorkflowStepsValidate<C> {
    type Client = C;
    type Output = crate::models::ValidateWorkflowResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "WorkflowStepsService_ValidateWorkflow",
        "GET",
        "/v1/links/{linkId}/workflow-steps/validate",
    )
    .scope("workflows:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/links/")
            .id("linkId", &self.link_id)?
            .literal("/workflow-steps/validate")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}
