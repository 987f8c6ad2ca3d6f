// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Notifications to your endpoint whenever a visitor completes a workflow step.
///
/// [`WebhooksApi::create`] registers a URL. To change or pause the notifications, use
/// [`WebhooksApi::update`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct WebhooksApi<C> {
    client: C,
}

impl<C: Clone> WebhooksApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a webhook that is called when a visitor completes a workflow step.
    ///
    /// Only `name` and `endpointUrl` are required. Without `triggers`, steps of every kind call the webhook;
    /// without `linkId`, steps of every link do. The API sends `POST` requests to the endpoint.
    ///
    /// `POST /v1/webhooks` (WebhooksService_Create, feature `webhooks`). Needs the scope `webhooks:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateWebhookRequest, WebhooksApi, WorkflowStepKind};
    ///
    /// let request = CreateWebhookRequest::new("https://example.com/hook", "Registrations")
    ///     .link_id(&link_id)
    ///     .triggers([WorkflowStepKind::Exit]);
    /// let webhook = WebhooksApi::new(&client).create(request).send()?.webhook;
    /// println!("{} {}", webhook.id, webhook.status);
    /// ```
    #[doc(alias("WebhooksService_Create", "webhooks_service_create"))]
    pub fn create(&self, body: impl Into<crate::models::CreateWebhookRequest>) -> WebhooksCreate<C> {
        WebhooksCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a webhook.
    ///
    /// The endpoint no longer receives notifications. The response is an empty object.
    ///
    /// - `id`: ID of the webhook, a UUID.
    ///
    /// `DELETE /v1/webhooks/{id}` (WebhooksService_Delete, feature `webhooks`). Needs the scope
    /// `webhooks:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::WebhooksApi;
    ///
    /// WebhooksApi::new(&client).delete(&webhook_id).send()?;
    /// ```
    #[doc(alias("WebhooksService_Delete", "webhooks_service_delete"))]
    pub fn delete(&self, id: impl Into<String>) -> WebhooksDelete<C> {
        WebhooksDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Returns a webhook by its ID.
    ///
    /// The webhook contains the counters and timestamps of its deliveries.
    ///
    /// - `id`: ID of the webhook, a UUID.
    ///
    /// `GET /v1/webhooks/{id}` (WebhooksService_Get, feature `webhooks`). Needs the scope `webhooks:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::WebhooksApi;
    ///
    /// let webhook = WebhooksApi::new(&client).get(&webhook_id).send()?.webhook;
    /// println!("{}: last sent {:?}", webhook.name, webhook.last_sent_at);
    /// ```
    #[doc(alias("WebhooksService_Get", "webhooks_service_get"))]
    pub fn get(&self, id: impl Into<String>) -> WebhooksGet<C> {
        WebhooksGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Lists the webhooks of the workspace, in pages.
    ///
    /// Returns webhooks of every status unless `status` is set.
    ///
    /// `GET /v1/webhooks` (WebhooksService_List, feature `webhooks`). Needs the scope `webhooks:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{WebhookStatus, WebhooksApi};
    ///
    /// // Webhooks that failed too often.
    /// for webhook in WebhooksApi::new(&client).list().status(WebhookStatus::Disabled).items() {
    ///     let webhook = webhook?;
    ///     println!("{}: {} failures", webhook.name, webhook.failure_count);
    /// }
    /// ```
    #[doc(alias("WebhooksService_List", "webhooks_service_list"))]
    pub fn list(&self) -> WebhooksList<C> {
        WebhooksList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            status: None,
            page_size: None,
            page_token: None,
            cursor: None,
        }
    }

    /// Updates the settings of a webhook, or pauses or resumes it.
    ///
    /// Fields that the request omits keep their values. To pause the webhook, set `status` to
    /// [`WebhookStatus::Paused`]; to resume it, set [`WebhookStatus::Active`]. Returns the updated webhook.
    ///
    /// - `id`: ID of the webhook, a UUID.
    ///
    /// `PATCH /v1/webhooks/{id}` (WebhooksService_Update, feature `webhooks`). Needs the scope
    /// `webhooks:write`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{UpdateWebhookRequest, WebhookStatus, WebhooksApi};
    ///
    /// let paused = UpdateWebhookRequest::new().status(WebhookStatus::Paused);
    /// WebhooksApi::new(&client).update(&webhook_id, paused).send()?;
    /// ```
    #[doc(alias("WebhooksService_Update", "webhooks_service_update"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateWebhookRequest>,
    ) -> WebhooksUpdate<C> {
        WebhooksUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/webhooks`, created by [`WebhooksApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WebhooksCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateWebhookRequest,
}

rt::call_methods!(WebhooksCreate);
rt::idempotency_methods!(WebhooksCreate);

impl<C: rt::Client> rt::Request for WebhooksCreate<C> {
    type Client = C;
    type Output = crate::models::CreateWebhookResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WebhooksService_Create", "POST", "/v1/webhooks").scope("webhooks:write").idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, "/v1/webhooks".to_owned(), rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `DELETE /v1/webhooks/{id}`, created by [`WebhooksApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WebhooksDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(WebhooksDelete);

impl<C: rt::Client> rt::Request for WebhooksDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WebhooksService_Delete", "DELETE", "/v1/webhooks/{id}")
            .scope("webhooks:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/webhooks/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/webhooks/{id}`, created by [`WebhooksApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WebhooksGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(WebhooksGet);

impl<C: rt::Client> rt::Request for WebhooksGet<C> {
    type Client = C;
    type Output = crate::models::GetWebhookResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WebhooksService_Get", "GET", "/v1/webhooks/{id}").scope("webhooks:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/webhooks/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/webhooks`, created by [`WebhooksApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WebhooksList<C> {
    client: C,
    options: rt::CallOptions,
    status: Option<crate::models::WebhookStatus>,
    page_size: Option<i64>,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> WebhooksList<C> {
    /// Status of the webhooks to return.
    pub fn status<M>(mut self, value: impl rt::IntoOption<crate::models::WebhookStatus, M>) -> Self {
        self.status = value.into_option();
        self
    }

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

rt::call_methods!(WebhooksList);

impl<C: rt::Client> rt::Request for WebhooksList<C> {
    type Client = C;
    type Output = crate::models::ListWebhooksResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WebhooksService_List", "GET", "/v1/webhooks").scope("webhooks:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("status", &self.status)
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/webhooks".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(WebhooksList);

impl<C: rt::Client> rt::Paged for WebhooksList<C> {
    type Item = crate::models::Webhook;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.webhooks)
    }
}

/// A request for `PATCH /v1/webhooks/{id}`, created by [`WebhooksApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WebhooksUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateWebhookRequest,
}

rt::call_methods!(WebhooksUpdate);
rt::idempotency_methods!(WebhooksUpdate);

impl<C: rt::Client> rt::Request for WebhooksUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateWebhookResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WebhooksService_Update", "PATCH", "/v1/webhooks/{id}")
            .scope("webhooks:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/webhooks/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}
