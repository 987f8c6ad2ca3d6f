// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// The workspace, its settings and its public page.
///
/// A token belongs to one workspace: [`WorkspacesApi::get_my_workspace`] returns it, and
/// [`WorkspacesApi::update`] changes it.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct WorkspacesApi<C> {
    client: C,
}

impl<C: Clone> WorkspacesApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Deletes the workspace that the token belongs to.
    ///
    /// The deletion is a soft delete: Linkbreakers support can reverse it. The response is an empty object.
    ///
    /// `DELETE /v1/workspace` (WorkspacesService_Delete, feature `workspaces`). Needs the scope
    /// `workspace:write`.
    #[doc(alias("WorkspacesService_Delete", "workspaces_service_delete"))]
    pub fn delete(&self) -> WorkspacesDelete<C> {
        WorkspacesDelete { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Returns the workspace that the token belongs to.
    ///
    /// This operation also works while other calls fail with `WORKSPACE_UNVERIFIED`.
    ///
    /// `GET /v1/workspace` (WorkspacesService_GetMyWorkspace, feature `workspaces`). Needs the scope
    /// `workspace:read`.
    #[doc(alias("WorkspacesService_GetMyWorkspace", "workspaces_service_get_my_workspace"))]
    pub fn get_my_workspace(&self) -> WorkspacesGetMyWorkspace<C> {
        WorkspacesGetMyWorkspace { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Returns a workspace by its ID.
    ///
    /// - `id`: ID of the workspace, a UUID.
    ///
    /// `GET /v1/workspaces/{id}` (WorkspacesService_GetWorkspace, feature `workspaces`). Needs the scope
    /// `workspace:read`.
    #[doc(alias("WorkspacesService_GetWorkspace", "workspaces_service_get_workspace"))]
    pub fn get(&self, id: impl Into<String>) -> WorkspacesGet<C> {
        WorkspacesGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Returns public information about a published workspace; requires no token.
    ///
    /// - `slug`: Slug that identifies the published workspace.
    ///
    /// `GET /v1/public/workspaces/{slug}` (WorkspacesService_PublicGetWorkspace, feature `workspaces`). Needs
    /// no token.
    #[doc(alias("WorkspacesService_PublicGetWorkspace", "workspaces_service_public_get_workspace"))]
    pub fn public_get(&self, slug: impl Into<String>) -> WorkspacesPublicGet<C> {
        WorkspacesPublicGet { client: self.client.clone(), options: rt::CallOptions::default(), slug: slug.into() }
    }

    /// Requests the enrollment of the workspace.
    ///
    /// Sets `enrollRequestedAt` of the workspace. The response is an empty object.
    ///
    /// `POST /v1/workspace/request-enrollment` (WorkspacesService_RequestEnrollment, feature `workspaces`).
    /// Needs the scope `workspace:write`.
    #[doc(alias("WorkspacesService_RequestEnrollment", "workspaces_service_request_enrollment"))]
    pub fn request_enrollment(
        &self,
        body: impl Into<crate::models::RequestWorkspaceEnrollmentRequest>,
    ) -> WorkspacesRequestEnrollment<C> {
        WorkspacesRequestEnrollment {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Updates the settings of the workspace that the token belongs to.
    ///
    /// Returns the updated workspace.
    ///
    /// `PUT /v1/workspace` (WorkspacesService_Update, feature `workspaces`). Needs the scope `workspace:write`.
    #[doc(alias("WorkspacesService_Update", "workspaces_service_update"))]
    pub fn update(&self, body: impl Into<crate::models::UpdateWorkspaceRequest>) -> WorkspacesUpdate<C> {
        WorkspacesUpdate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Stores how the workspace found Linkbreakers.
    ///
    /// Other workspace operations do not return the value. The response is an empty object.
    ///
    /// `POST /v1/workspace/origin-inquiry` (WorkspacesService_UpdateOriginInquiry, feature `workspaces`). Needs
    /// the scope `workspace:write`.
    #[doc(alias("WorkspacesService_UpdateOriginInquiry", "workspaces_service_update_origin_inquiry"))]
    pub fn update_origin_inquiry(
        &self,
        body: impl Into<crate::models::UpdateWorkspaceOriginInquiryRequest>,
    ) -> WorkspacesUpdateOriginInquiry<C> {
        WorkspacesUpdateOriginInquiry {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Stores what the workspace wants to build with Linkbreakers.
    ///
    /// The AI assistant uses the value; other workspace operations do not return it. The response is an empty
    /// object.
    ///
    /// `POST /v1/workspace/origin-purpose` (WorkspacesService_UpdateOriginPurpose, feature `workspaces`). Needs
    /// the scope `workspace:write`.
    #[doc(alias("WorkspacesService_UpdateOriginPurpose", "workspaces_service_update_origin_purpose"))]
    pub fn update_origin_purpose(
        &self,
        body: impl Into<crate::models::UpdateWorkspaceOriginPurposeRequest>,
    ) -> WorkspacesUpdateOriginPurpose<C> {
        WorkspacesUpdateOriginPurpose {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }
}

/// A request for `DELETE /v1/workspace`, created by [`WorkspacesApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspacesDelete<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(WorkspacesDelete);

impl<C: rt::Client> rt::Request for WorkspacesDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspacesService_Delete", "DELETE", "/v1/workspace")
            .scope("workspace:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(Self::OPERATION, "/v1/workspace".to_owned(), rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/workspace`, created by [`WorkspacesApi::get_my_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspacesGetMyWorkspace<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(WorkspacesGetMyWorkspace);

impl<C: rt::Client> rt::Request for WorkspacesGetMyWorkspace<C> {
    type Client = C;
    type Output = crate::models::Workspace;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspacesService_GetMyWorkspace", "GET", "/v1/workspace").scope("workspace:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(Self::OPERATION, "/v1/workspace".to_owned(), rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/workspaces/{id}`, created by [`WorkspacesApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspacesGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(WorkspacesGet);

impl<C: rt::Client> rt::Request for WorkspacesGet<C> {
    type Client = C;
    type Output = crate::models::Workspace;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspacesService_GetWorkspace", "GET", "/v1/workspaces/{id}").scope("workspace:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/workspaces/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/public/workspaces/{slug}`, created by [`WorkspacesApi::public_get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspacesPublicGet<C> {
    client: C,
    options: rt::CallOptions,
    slug: String,
}

rt::call_methods!(WorkspacesPublicGet);

impl<C: rt::Client> rt::Request for WorkspacesPublicGet<C> {
    type Client = C;
    type Output = crate::models::PublicWorkspace;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspacesService_PublicGetWorkspace", "GET", "/v1/public/workspaces/{slug}")
            .unauthenticated();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path =
            rt::Path::new(Self::OPERATION).literal("/v1/public/workspaces/").segment("slug", &self.slug)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `POST /v1/workspace/request-enrollment`, created by [`WorkspacesApi::request_enrollment`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspacesRequestEnrollment<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::RequestWorkspaceEnrollmentRequest,
}

rt::call_methods!(WorkspacesRequestEnrollment);
rt::idempotency_methods!(WorkspacesRequestEnrollment);

impl<C: rt::Client> rt::Request for WorkspacesRequestEnrollment<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspacesService_RequestEnrollment", "POST", "/v1/workspace/request-enrollment")
            .scope("workspace:write")
            .idempotency_key()
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/workspace/request-enrollment".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `PUT /v1/workspace`, created by [`WorkspacesApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspacesUpdate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateWorkspaceRequest,
}

rt::call_methods!(WorkspacesUpdate);
rt::idempotency_methods!(WorkspacesUpdate);

impl<C: rt::Client> rt::Request for WorkspacesUpdate<C> {
    type Client = C;
    type Output = crate::models::Workspace;
    const OPERATION: &'static rt::Operation = &rt::Operation::new("WorkspacesService_Update", "PUT", "/v1/workspace")
        .scope("workspace:write")
        .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, "/v1/workspace".to_owned(), rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/workspace/origin-inquiry`, created by [`WorkspacesApi::update_origin_inquiry`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspacesUpdateOriginInquiry<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateWorkspaceOriginInquiryRequest,
}

rt::call_methods!(WorkspacesUpdateOriginInquiry);
rt::idempotency_methods!(WorkspacesUpdateOriginInquiry);

impl<C: rt::Client> rt::Request for WorkspacesUpdateOriginInquiry<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspacesService_UpdateOriginInquiry", "POST", "/v1/workspace/origin-inquiry")
            .scope("workspace:write")
            .idempotency_key()
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/workspace/origin-inquiry".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/workspace/origin-purpose`, created by [`WorkspacesApi::update_origin_purpose`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspacesUpdateOriginPurpose<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateWorkspaceOriginPurposeRequest,
}

rt::call_methods!(WorkspacesUpdateOriginPurpose);
rt::idempotency_methods!(WorkspacesUpdateOriginPurpose);

impl<C: rt::Client> rt::Request for WorkspacesUpdateOriginPurpose<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspacesService_UpdateOriginPurpose", "POST", "/v1/workspace/origin-purpose")
            .scope("workspace:write")
            .idempotency_key()
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/workspace/origin-purpose".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}
