// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Tokens that authenticate API requests, and the scopes that limit them.
///
/// Create a token with [`WorkspaceTokensApi::create`]; the response is the only one that contains its
/// secret. Deleting a token with [`WorkspaceTokensApi::delete`] revokes it.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct WorkspaceTokensApi<C> {
    client: C,
}

impl<C: Clone> WorkspaceTokensApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a token and returns its secret.
    ///
    /// `accessToken` is part of this response only and cannot be retrieved again. A token can grant only scopes
    /// that it holds itself, so the new token cannot have more than the token that creates it.
    ///
    /// `POST /v1/workspace-tokens` (WorkspaceTokensService_Create, feature `workspace-tokens`). Needs the scope
    /// `tokens:write`.
    #[doc(alias("WorkspaceTokensService_Create", "workspace_tokens_service_create"))]
    pub fn create(&self, body: impl Into<crate::models::CreateWorkspaceTokenRequest>) -> WorkspaceTokensCreate<C> {
        WorkspaceTokensCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Revokes and deletes a token.
    ///
    /// Requests with the token fail immediately. The response is an empty object.
    ///
    /// - `id`: ID of the token, a UUID.
    ///
    /// `DELETE /v1/workspace-tokens/{id}` (WorkspaceTokensService_Delete, feature `workspace-tokens`). Needs
    /// the scope `tokens:write`.
    #[doc(alias("WorkspaceTokensService_Delete", "workspace_tokens_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> WorkspaceTokensDelete<C> {
        WorkspaceTokensDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Returns a token by its ID, without its secret.
    ///
    /// - `id`: ID of the token, a UUID.
    ///
    /// `GET /v1/workspace-tokens/{id}` (WorkspaceTokensService_Get, feature `workspace-tokens`). Needs the
    /// scope `tokens:read`.
    #[doc(alias("WorkspaceTokensService_Get", "workspace_tokens_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> WorkspaceTokensGet<C> {
        WorkspaceTokensGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Lists the active tokens of the workspace, without their secrets, in pages.
    ///
    /// `GET /v1/workspace-tokens` (WorkspaceTokensService_List, feature `workspace-tokens`). Needs the scope
    /// `tokens:read`.
    #[doc(alias("WorkspaceTokensService_List", "workspace_tokens_service_list"))]
    pub fn list(&self) -> WorkspaceTokensList<C> {
        WorkspaceTokensList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            page_size: None,
            page_token: None,
            cursor: None,
        }
    }

    /// Updates the name or the scopes of a token.
    ///
    /// The update takes effect for all requests within 30 seconds. A token can grant only scopes that it holds
    /// itself. Returns the updated token.
    ///
    /// - `id`: ID of the token, a UUID.
    ///
    /// `PATCH /v1/workspace-tokens/{id}` (WorkspaceTokensService_Update, feature `workspace-tokens`). Needs the
    /// scope `tokens:write`.
    #[doc(alias("WorkspaceTokensService_Update", "workspace_tokens_service_update"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateWorkspaceTokenRequest>,
    ) -> WorkspaceTokensUpdate<C> {
        WorkspaceTokensUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/workspace-tokens`, created by [`WorkspaceTokensApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspaceTokensCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateWorkspaceTokenRequest,
}

rt::call_methods!(WorkspaceTokensCreate);
rt::idempotency_methods!(WorkspaceTokensCreate);

impl<C: rt::Client> rt::Request for WorkspaceTokensCreate<C> {
    type Client = C;
    type Output = crate::models::CreateWorkspaceTokenResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspaceTokensService_Create", "POST", "/v1/workspace-tokens")
            .scope("tokens:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/workspace-tokens".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/workspace-tokens/{id}`, created by [`WorkspaceTokensApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspaceTokensDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(WorkspaceTokensDelete);

impl<C: rt::Client> rt::Request for WorkspaceTokensDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspaceTokensService_Delete", "DELETE", "/v1/workspace-tokens/{id}")
            .scope("tokens:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/workspace-tokens/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/workspace-tokens/{id}`, created by [`WorkspaceTokensApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspaceTokensGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(WorkspaceTokensGet);

impl<C: rt::Client> rt::Request for WorkspaceTokensGet<C> {
    type Client = C;
    type Output = crate::models::GetWorkspaceTokenResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspaceTokensService_Get", "GET", "/v1/workspace-tokens/{id}").scope("tokens:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/workspace-tokens/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/workspace-tokens`, created by [`WorkspaceTokensApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspaceTokensList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: Option<i64>,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> WorkspaceTokensList<C> {
    /// Maximum number of items per page; default 100, at most 1000.
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

rt::call_methods!(WorkspaceTokensList);

impl<C: rt::Client> rt::Request for WorkspaceTokensList<C> {
    type Client = C;
    type Output = crate::models::ListWorkspaceTokensResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspaceTokensService_List", "GET", "/v1/workspace-tokens").scope("tokens:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/workspace-tokens".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(WorkspaceTokensList);

impl<C: rt::Client> rt::Paged for WorkspaceTokensList<C> {
    type Item = crate::models::WorkspaceToken;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.tokens)
    }
}

/// A request for `PATCH /v1/workspace-tokens/{id}`, created by [`WorkspaceTokensApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkspaceTokensUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateWorkspaceTokenRequest,
}

rt::call_methods!(WorkspaceTokensUpdate);
rt::idempotency_methods!(WorkspaceTokensUpdate);

impl<C: rt::Client> rt::Request for WorkspaceTokensUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateWorkspaceTokenResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspaceTokensService_Update", "PATCH", "/v1/workspace-tokens/{id}")
            .scope("tokens:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/workspace-tokens/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}
