// Written by `cargo xtask regenerate`.
use crate::rt;

/// Looks of QR codes to start from, of the workspace's own and from the public gallery.
///
/// Its methods make requests; nothing is sent before a request's `send`.
#[derive(Debug, Clone)]
pub struct QRCodeTemplatesApi<C> {
    client: C,
}

impl<C: Clone> QRCodeTemplatesApi<C> {
    /// Calls the API with `client`, which is cheap to clone.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a QR code template.
    ///
    /// `POST /v1/qrcode-templates` (QrcodeTemplatesService_CreateQrcodeTemplate, feature `qr-code-templates`). Needs
    /// the scope `qrcodes:write`.
    #[doc(alias = "QrcodeTemplatesService_CreateQrcodeTemplate")]
    #[doc(alias = "qrcode_templates_service_create_qrcode_template")]
    pub fn create(&self, body: impl Into<crate::models::CreateQrcodeTemplateRequest>) -> QRCodeTemplatesCreate<C> {
        QRCodeTemplatesCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a QR code template.
    ///
    /// - `id`: Id of the template, a UUID.
    ///
    /// `DELETE /v1/qrcode-templates/{id}` (QrcodeTemplatesService_DeleteQrcodeTemplate, feature `qr-code-templates`).
    /// Needs the scope `qrcodes:write`.
    #[doc(alias = "QrcodeTemplatesService_DeleteQrcodeTemplate")]
    #[doc(alias = "qrcode_templates_service_delete_qrcode_template")]
    pub fn delete(&self, id: impl Into<String>) -> QRCodeTemplatesDelete<C> {
        QRCodeTemplatesDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets a QR code template by its id.
    ///
    /// - `id`: Id of the template, a UUID.
    ///
    /// `GET /v1/qrcode-templates/{id}` (QrcodeTemplatesService_GetQrcodeTemplate, feature `qr-code-templates`). Needs
    /// the scope `qrcodes:read`.
    #[doc(alias = "QrcodeTemplatesService_GetQrcodeTemplate")]
    #[doc(alias = "qrcode_templates_service_get_qrcode_template")]
    pub fn get(&self, id: impl Into<String>) -> QRCodeTemplatesGet<C> {
        QRCodeTemplatesGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            include: Default::default(),
        }
    }

    /// Copies a published QR code template into the workspace.
    ///
    /// `POST /v1/qrcode-templates/import` (QrcodeTemplatesService_ImportQrcodeTemplate, feature `qr-code-templates`).
    /// Needs the scope `qrcodes:write`.
    #[doc(alias = "QrcodeTemplatesService_ImportQrcodeTemplate")]
    #[doc(alias = "qrcode_templates_service_import_qrcode_template")]
    pub fn import(&self, body: impl Into<crate::models::ImportQrcodeTemplateRequest>) -> QRCodeTemplatesImport<C> {
        QRCodeTemplatesImport { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists QR code templates, page by page.
    ///
    /// `GET /v1/qrcode-templates` (QrcodeTemplatesService_ListQrcodeTemplates, feature `qr-code-templates`). Needs
    /// the scope `qrcodes:read`.
    #[doc(alias = "QrcodeTemplatesService_ListQrcodeTemplates")]
    #[doc(alias = "qrcode_templates_service_list_qrcode_templates")]
    pub fn list(&self) -> QRCodeTemplatesList<C> {
        QRCodeTemplatesList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            include: Default::default(),
            search: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            scope: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Gets a published QR code template by its slug; needs no token.
    ///
    /// - `slug`: Slug of the template.
    ///
    /// `GET /v1/public/qrcode-templates/{slug}` (QrcodeTemplatesService_PublicGetQrcodeTemplate, feature
    /// `qr-code-templates`). Needs no token.
    #[doc(alias = "QrcodeTemplatesService_PublicGetQrcodeTemplate")]
    #[doc(alias = "qrcode_templates_service_public_get_qrcode_template")]
    pub fn public_get(&self, slug: impl Into<String>) -> QRCodeTemplatesPublicGet<C> {
        QRCodeTemplatesPublicGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            slug: slug.into(),
            include: Default::default(),
        }
    }

    /// Lists the public gallery of QR code templates; needs no token.
    ///
    /// `GET /v1/public/qrcode-templates` (QrcodeTemplatesService_PublicListQrcodeTemplates, feature
    /// `qr-code-templates`). Needs no token.
    #[doc(alias = "QrcodeTemplatesService_PublicListQrcodeTemplates")]
    #[doc(alias = "qrcode_templates_service_public_list_qrcode_templates")]
    pub fn public_list(&self) -> QRCodeTemplatesPublicList<C> {
        QRCodeTemplatesPublicList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            include: Default::default(),
            search: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            workspace_id: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Publishes a QR code template in the public gallery.
    ///
    /// - `id`: Id of the template, a UUID.
    ///
    /// `POST /v1/qrcode-templates/{id}/publish` (QrcodeTemplatesService_PublishQrcodeTemplate, feature
    /// `qr-code-templates`). Needs the scope `qrcodes:write`.
    #[doc(alias = "QrcodeTemplatesService_PublishQrcodeTemplate")]
    #[doc(alias = "qrcode_templates_service_publish_qrcode_template")]
    pub fn publish(&self, id: impl Into<String>) -> QRCodeTemplatesPublish<C> {
        QRCodeTemplatesPublish {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: crate::models::PublishQrcodeTemplateRequest::new(),
        }
    }

    /// Finds the signed thumbnail addresses of several QR code templates.
    ///
    /// `POST /v1/qrcode-templates/images:resolve` (QrcodeTemplatesService_ResolveQrcodeTemplateImages, feature
    /// `qr-code-templates`). Needs the scope `qrcodes:read`.
    #[doc(alias = "QrcodeTemplatesService_ResolveQrcodeTemplateImages")]
    #[doc(alias = "qrcode_templates_service_resolve_qrcode_template_images")]
    pub fn resolve_images(
        &self,
        body: impl Into<crate::models::ResolveQrcodeTemplateImagesRequest>,
    ) -> QRCodeTemplatesResolveImages<C> {
        QRCodeTemplatesResolveImages {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Changes the texts of a QR code template.
    ///
    /// - `id`: Id of the template, a UUID.
    ///
    /// `PATCH /v1/qrcode-templates/{id}` (QrcodeTemplatesService_UpdateQrcodeTemplate, feature `qr-code-templates`).
    /// Needs the scope `qrcodes:write`.
    #[doc(alias = "QrcodeTemplatesService_UpdateQrcodeTemplate")]
    #[doc(alias = "qrcode_templates_service_update_qrcode_template")]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateQrcodeTemplateRequest>,
    ) -> QRCodeTemplatesUpdate<C> {
        QRCodeTemplatesUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/qrcode-templates`, made by [`QRCodeTemplatesApi::create`](crate::apis::QRCodeTemplatesApi::create).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateQrcodeTemplateRequest,
}

impl<C> QRCodeTemplatesCreate<C> {}

rt::call_methods!(QRCodeTemplatesCreate);
rt::idempotency_methods!(QRCodeTemplatesCreate);

impl<C: rt::Client> rt::Request for QRCodeTemplatesCreate<C> {
    type Client = C;
    type Output = crate::models::CreateQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_CreateQrcodeTemplate",
        method: "POST",
        path: "/v1/qrcode-templates",
        scope: Some("qrcodes:write"),
        authenticated: true,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/qrcode-templates".to_owned();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `DELETE /v1/qrcode-templates/{id}`, made by [`QRCodeTemplatesApi::delete`](crate::apis::QRCodeTemplatesApi::delete).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

impl<C> QRCodeTemplatesDelete<C> {}

rt::call_methods!(QRCodeTemplatesDelete);

impl<C: rt::Client> rt::Request for QRCodeTemplatesDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_DeleteQrcodeTemplate",
        method: "DELETE",
        path: "/v1/qrcode-templates/{id}",
        scope: Some("qrcodes:write"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: true,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-templates/").id("id", &self.id)?.finish();
        let query = rt::Query::default();
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `GET /v1/qrcode-templates/{id}`, made by [`QRCodeTemplatesApi::get`](crate::apis::QRCodeTemplatesApi::get).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    include: Vec<String>,
}

impl<C> QRCodeTemplatesGet<C> {
    /// Related objects to send along. Repeatable.
    pub fn include(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.include = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::call_methods!(QRCodeTemplatesGet);

impl<C: rt::Client> rt::Request for QRCodeTemplatesGet<C> {
    type Client = C;
    type Output = crate::models::QrcodeTemplate;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_GetQrcodeTemplate",
        method: "GET",
        path: "/v1/qrcode-templates/{id}",
        scope: Some("qrcodes:read"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-templates/").id("id", &self.id)?.finish();
        let query = rt::Query::default().each("include", &self.include);
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `POST /v1/qrcode-templates/import`, made by [`QRCodeTemplatesApi::import`](crate::apis::QRCodeTemplatesApi::import).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesImport<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ImportQrcodeTemplateRequest,
}

impl<C> QRCodeTemplatesImport<C> {}

rt::call_methods!(QRCodeTemplatesImport);
rt::idempotency_methods!(QRCodeTemplatesImport);

impl<C: rt::Client> rt::Request for QRCodeTemplatesImport<C> {
    type Client = C;
    type Output = crate::models::ImportQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_ImportQrcodeTemplate",
        method: "POST",
        path: "/v1/qrcode-templates/import",
        scope: Some("qrcodes:write"),
        authenticated: true,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/qrcode-templates/import".to_owned();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `GET /v1/qrcode-templates`, made by [`QRCodeTemplatesApi::list`](crate::apis::QRCodeTemplatesApi::list).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesList<C> {
    client: C,
    options: rt::CallOptions,
    include: Vec<String>,
    search: Option<String>,
    page_size: Option<i64>,
    page_token: Option<String>,
    scope: Option<crate::models::QrcodeTemplateScope>,
    cursor: Option<String>,
}

impl<C> QRCodeTemplatesList<C> {
    /// Related objects to send along. Repeatable.
    pub fn include(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.include = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Text to look for in a template.
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }

    /// Number of items on a page. Optional unless the operation says otherwise; the API's own default applies when it
    /// is left out.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Where the page starts: the `nextPageToken` of the page before. Opaque. Leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Whose templates to list: the workspace's own, which is the default, or all that are available to it.
    pub fn scope(mut self, value: impl Into<crate::models::QrcodeTemplateScope>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Another name for `pageToken`. If both are sent, `pageToken` wins.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
}

rt::call_methods!(QRCodeTemplatesList);

impl<C: rt::Client> rt::Request for QRCodeTemplatesList<C> {
    type Client = C;
    type Output = crate::models::ListQrcodeTemplatesResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_ListQrcodeTemplates",
        method: "GET",
        path: "/v1/qrcode-templates",
        scope: Some("qrcodes:read"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/qrcode-templates".to_owned();
        let query = rt::Query::default()
            .each("include", &self.include)
            .each("search", &self.search)
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("scope", &self.scope)
            .each("cursor", &self.cursor);
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

rt::paging_methods!(QRCodeTemplatesList);

impl<C: rt::Client> rt::Paged for QRCodeTemplatesList<C> {
    type Item = crate::models::QrcodeTemplate;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.qrcode_templates)
    }
}

/// A request for `GET /v1/public/qrcode-templates/{slug}`, made by
/// [`QRCodeTemplatesApi::public_get`](crate::apis::QRCodeTemplatesApi::public_get).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesPublicGet<C> {
    client: C,
    options: rt::CallOptions,
    slug: String,
    include: Vec<String>,
}

impl<C> QRCodeTemplatesPublicGet<C> {
    /// Related objects to send along. Repeatable. Known value: `workspace`.
    pub fn include(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.include = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::call_methods!(QRCodeTemplatesPublicGet);

impl<C: rt::Client> rt::Request for QRCodeTemplatesPublicGet<C> {
    type Client = C;
    type Output = crate::models::PublicQrcodeTemplate;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_PublicGetQrcodeTemplate",
        method: "GET",
        path: "/v1/public/qrcode-templates/{slug}",
        scope: None,
        authenticated: false,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/public/qrcode-templates/")
            .segment("slug", &self.slug)?
            .finish();
        let query = rt::Query::default().each("include", &self.include);
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `GET /v1/public/qrcode-templates`, made by [`QRCodeTemplatesApi::public_list`](crate::apis::QRCodeTemplatesApi::public_list).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesPublicList<C> {
    client: C,
    options: rt::CallOptions,
    include: Vec<String>,
    search: Option<String>,
    page_size: Option<i64>,
    page_token: Option<String>,
    workspace_id: Option<String>,
    cursor: Option<String>,
}

impl<C> QRCodeTemplatesPublicList<C> {
    /// Related objects to send along. Repeatable. Known value: `workspace`.
    pub fn include(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.include = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Text to look for in a template.
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }

    /// Number of items on a page. Default 20.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Where the page starts: the `nextPageToken` of the page before. Opaque. Leave it out for the first page.
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Workspace whose templates are listed, by id.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }

    /// Another name for `pageToken`. If both are sent, `pageToken` wins.
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }
}

rt::call_methods!(QRCodeTemplatesPublicList);

impl<C: rt::Client> rt::Request for QRCodeTemplatesPublicList<C> {
    type Client = C;
    type Output = crate::models::PublicListQrcodeTemplatesResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_PublicListQrcodeTemplates",
        method: "GET",
        path: "/v1/public/qrcode-templates",
        scope: None,
        authenticated: false,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/public/qrcode-templates".to_owned();
        let query = rt::Query::default()
            .each("include", &self.include)
            .each("search", &self.search)
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .ids(Self::OPERATION, "workspaceId", &self.workspace_id)?
            .each("cursor", &self.cursor);
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

rt::paging_methods!(QRCodeTemplatesPublicList);

impl<C: rt::Client> rt::Paged for QRCodeTemplatesPublicList<C> {
    type Item = crate::models::PublicQrcodeTemplate;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.qrcode_templates)
    }
}

/// A request for `POST /v1/qrcode-templates/{id}/publish`, made by
/// [`QRCodeTemplatesApi::publish`](crate::apis::QRCodeTemplatesApi::publish).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesPublish<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::PublishQrcodeTemplateRequest,
}

impl<C> QRCodeTemplatesPublish<C> {
    /// The body of the request.
    pub fn body(mut self, value: impl Into<crate::models::PublishQrcodeTemplateRequest>) -> Self {
        self.body = value.into();
        self
    }
}

rt::call_methods!(QRCodeTemplatesPublish);
rt::idempotency_methods!(QRCodeTemplatesPublish);

impl<C: rt::Client> rt::Request for QRCodeTemplatesPublish<C> {
    type Client = C;
    type Output = crate::models::PublishQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_PublishQrcodeTemplate",
        method: "POST",
        path: "/v1/qrcode-templates/{id}/publish",
        scope: Some("qrcodes:write"),
        authenticated: true,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/qrcode-templates/")
            .id("id", &self.id)?
            .literal("/publish")
            .finish();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `POST /v1/qrcode-templates/images:resolve`, made by
/// [`QRCodeTemplatesApi::resolve_images`](crate::apis::QRCodeTemplatesApi::resolve_images).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesResolveImages<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ResolveQrcodeTemplateImagesRequest,
}

impl<C> QRCodeTemplatesResolveImages<C> {}

rt::call_methods!(QRCodeTemplatesResolveImages);
rt::idempotency_methods!(QRCodeTemplatesResolveImages);

impl<C: rt::Client> rt::Request for QRCodeTemplatesResolveImages<C> {
    type Client = C;
    type Output = crate::models::ResolveQrcodeTemplateImagesResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_ResolveQrcodeTemplateImages",
        method: "POST",
        path: "/v1/qrcode-templates/images:resolve",
        scope: Some("qrcodes:read"),
        authenticated: true,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/qrcode-templates/images:resolve".to_owned();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `PATCH /v1/qrcode-templates/{id}`, made by [`QRCodeTemplatesApi::update`](crate::apis::QRCodeTemplatesApi::update).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QRCodeTemplatesUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateQrcodeTemplateRequest,
}

impl<C> QRCodeTemplatesUpdate<C> {}

rt::call_methods!(QRCodeTemplatesUpdate);
rt::idempotency_methods!(QRCodeTemplatesUpdate);

impl<C: rt::Client> rt::Request for QRCodeTemplatesUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "QrcodeTemplatesService_UpdateQrcodeTemplate",
        method: "PATCH",
        path: "/v1/qrcode-templates/{id}",
        scope: Some("qrcodes:write"),
        authenticated: true,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-templates/").id("id", &self.id)?.finish();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}
