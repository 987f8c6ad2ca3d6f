// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Reusable QR code designs: the workspace's own templates, built-in ones, and those in the public gallery.
///
/// Find a template with [`QrCodeTemplatesApi::list`], and use it for new links with the
/// `qrcodeTemplateId` of [`LinksApi::create`].
///
/// Its methods create requests, which are sent by their `send`.
#[doc(alias = "QRCodeTemplatesApi")]
#[derive(Debug, Clone)]
pub struct QrCodeTemplatesApi<C> {
    client: C,
}

impl<C: Clone> QrCodeTemplatesApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a QR code template from an existing QR code design.
    ///
    /// No link and no other template may use the design, so that the template is independent of them. Returns
    /// the created template, which is private until it is published with
    /// [`QrCodeTemplatesApi::publish`].
    ///
    /// `POST /v1/qrcode-templates` (QrcodeTemplatesService_CreateQrcodeTemplate, feature `qr-code-templates`).
    /// Needs the scope `qrcodes:write`.
    #[doc(alias("QrcodeTemplatesService_CreateQrcodeTemplate", "qrcode_templates_service_create_qrcode_template"))]
    pub fn create(&self, body: impl Into<crate::models::CreateQrcodeTemplateRequest>) -> QrCodeTemplatesCreate<C> {
        QrCodeTemplatesCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a QR code template that the workspace owns.
    ///
    /// The response is empty, with status 200 or 204.
    ///
    /// - `id`: ID of the QR code template, a UUID.
    ///
    /// `DELETE /v1/qrcode-templates/{id}` (QrcodeTemplatesService_DeleteQrcodeTemplate, feature
    /// `qr-code-templates`). Needs the scope `qrcodes:write`.
    #[doc(alias("QrcodeTemplatesService_DeleteQrcodeTemplate", "qrcode_templates_service_delete_qrcode_template"))]
    pub fn delete(&self, id: impl Into<String>) -> QrCodeTemplatesDelete<C> {
        QrCodeTemplatesDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Returns a QR code template by its ID.
    ///
    /// - `id`: ID of the QR code template, a UUID.
    ///
    /// `GET /v1/qrcode-templates/{id}` (QrcodeTemplatesService_GetQrcodeTemplate, feature `qr-code-templates`).
    /// Needs the scope `qrcodes:read`.
    #[doc(alias("QrcodeTemplatesService_GetQrcodeTemplate", "qrcode_templates_service_get_qrcode_template"))]
    pub fn get(&self, id: impl Into<String>) -> QrCodeTemplatesGet<C> {
        QrCodeTemplatesGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            include: Vec::new(),
        }
    }

    /// Imports a published QR code template into the workspace.
    ///
    /// Creates a private copy of the template that the workspace owns, and returns it.
    ///
    /// `POST /v1/qrcode-templates/import` (QrcodeTemplatesService_ImportQrcodeTemplate, feature
    /// `qr-code-templates`). Needs the scope `qrcodes:write`.
    #[doc(alias("QrcodeTemplatesService_ImportQrcodeTemplate", "qrcode_templates_service_import_qrcode_template"))]
    pub fn import(&self, body: impl Into<crate::models::ImportQrcodeTemplateRequest>) -> QrCodeTemplatesImport<C> {
        QrCodeTemplatesImport { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists QR code templates, in pages.
    ///
    /// Only templates that the workspace owns are listed, unless `scope` is [`QrcodeTemplateScope::Available`].
    ///
    /// `GET /v1/qrcode-templates` (QrcodeTemplatesService_ListQrcodeTemplates, feature `qr-code-templates`).
    /// Needs the scope `qrcodes:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::{CreateLinkRequest, LinksApi, QrCodeTemplatesApi, QrcodeTemplateScope};
    ///
    /// let templates = QrCodeTemplatesApi::new(&client);
    /// let available = templates.list().scope(QrcodeTemplateScope::Available);
    /// let template = available.items().next().transpose()?;
    /// let mut request = CreateLinkRequest::new("https://example.com");
    /// if let Some(template) = template {
    ///     request = request.qrcode_template_id(template.id);
    /// }
    /// LinksApi::new(&client).create(request).send()?;
    /// ```
    #[doc(alias("QrcodeTemplatesService_ListQrcodeTemplates", "qrcode_templates_service_list_qrcode_templates"))]
    pub fn list(&self) -> QrCodeTemplatesList<C> {
        QrCodeTemplatesList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            include: Vec::new(),
            search: None,
            page_size: None,
            page_token: None,
            scope: None,
            cursor: None,
        }
    }

    /// Returns a published QR code template by its slug; requires no token.
    ///
    /// - `slug`: Slug that identifies the template in the public gallery.
    ///
    /// `GET /v1/public/qrcode-templates/{slug}` (QrcodeTemplatesService_PublicGetQrcodeTemplate, feature
    /// `qr-code-templates`). Needs no token.
    #[doc(alias(
        "QrcodeTemplatesService_PublicGetQrcodeTemplate",
        "qrcode_templates_service_public_get_qrcode_template"
    ))]
    pub fn public_get(&self, slug: impl Into<String>) -> QrCodeTemplatesPublicGet<C> {
        QrCodeTemplatesPublicGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            slug: slug.into(),
            include: Vec::new(),
        }
    }

    /// Lists the published QR code templates in the public gallery, in pages; requires no token.
    ///
    /// `search` and `workspaceId` filter the list. The response has no `totalCount`.
    ///
    /// `GET /v1/public/qrcode-templates` (QrcodeTemplatesService_PublicListQrcodeTemplates, feature
    /// `qr-code-templates`). Needs no token.
    #[doc(alias(
        "QrcodeTemplatesService_PublicListQrcodeTemplates",
        "qrcode_templates_service_public_list_qrcode_templates"
    ))]
    pub fn public_list(&self) -> QrCodeTemplatesPublicList<C> {
        QrCodeTemplatesPublicList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            include: Vec::new(),
            search: None,
            page_size: None,
            page_token: None,
            workspace_id: None,
            cursor: None,
        }
    }

    /// Publishes a QR code template in the public gallery.
    ///
    /// The workspace must be public, and the template must have a slug, a name and a description. Returns the
    /// published template.
    ///
    /// - `id`: ID of the QR code template to publish, a UUID.
    ///
    /// `POST /v1/qrcode-templates/{id}/publish` (QrcodeTemplatesService_PublishQrcodeTemplate, feature
    /// `qr-code-templates`). Needs the scope `qrcodes:write`.
    #[doc(alias("QrcodeTemplatesService_PublishQrcodeTemplate", "qrcode_templates_service_publish_qrcode_template"))]
    pub fn publish(&self, id: impl Into<String>) -> QrCodeTemplatesPublish<C> {
        QrCodeTemplatesPublish {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: crate::models::PublishQrcodeTemplateRequest::new(),
        }
    }

    /// Returns signed URLs of the thumbnails of several QR code templates.
    ///
    /// The URLs expire, so request them when they are needed instead of storing them. Templates that the caller
    /// cannot access are left out of the response; they do not cause an error.
    ///
    /// `POST /v1/qrcode-templates/images:resolve` (QrcodeTemplatesService_ResolveQrcodeTemplateImages, feature
    /// `qr-code-templates`). Needs the scope `qrcodes:read`.
    #[doc(alias(
        "QrcodeTemplatesService_ResolveQrcodeTemplateImages",
        "qrcode_templates_service_resolve_qrcode_template_images"
    ))]
    pub fn resolve_images(
        &self,
        body: impl Into<crate::models::ResolveQrcodeTemplateImagesRequest>,
    ) -> QrCodeTemplatesResolveImages<C> {
        QrCodeTemplatesResolveImages {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Updates the name, slug, tags or texts of a QR code template that the workspace owns.
    ///
    /// Fields that are left out keep their value. Returns the updated template.
    ///
    /// - `id`: ID of the QR code template, a UUID.
    ///
    /// `PATCH /v1/qrcode-templates/{id}` (QrcodeTemplatesService_UpdateQrcodeTemplate, feature
    /// `qr-code-templates`). Needs the scope `qrcodes:write`.
    #[doc(alias("QrcodeTemplatesService_UpdateQrcodeTemplate", "qrcode_templates_service_update_qrcode_template"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateQrcodeTemplateRequest>,
    ) -> QrCodeTemplatesUpdate<C> {
        QrCodeTemplatesUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/qrcode-templates`, created by [`QrCodeTemplatesApi::create`].
#[doc(alias = "QRCodeTemplatesCreate")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateQrcodeTemplateRequest,
}

rt::call_methods!(QrCodeTemplatesCreate);
rt::idempotency_methods!(QrCodeTemplatesCreate);

impl<C: rt::Client> rt::Request for QrCodeTemplatesCreate<C> {
    type Client = C;
    type Output = crate::models::CreateQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeTemplatesService_CreateQrcodeTemplate", "POST", "/v1/qrcode-templates")
            .scope("qrcodes:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/qrcode-templates".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/qrcode-templates/{id}`, created by
/// [`QrCodeTemplatesApi::delete`].
#[doc(alias = "QRCodeTemplatesDelete")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(QrCodeTemplatesDelete);

impl<C: rt::Client> rt::Request for QrCodeTemplatesDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeTemplatesService_DeleteQrcodeTemplate", "DELETE", "/v1/qrcode-templates/{id}")
            .scope("qrcodes:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-templates/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/qrcode-templates/{id}`, created by [`QrCodeTemplatesApi::get`].
#[doc(alias = "QRCodeTemplatesGet")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    include: Vec<String>,
}

impl<C> QrCodeTemplatesGet<C> {
    /// Related objects to include in the response. May be repeated. The API documents no values.
    pub fn include<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }
}

rt::call_methods!(QrCodeTemplatesGet);

impl<C: rt::Client> rt::Request for QrCodeTemplatesGet<C> {
    type Client = C;
    type Output = crate::models::QrcodeTemplate;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeTemplatesService_GetQrcodeTemplate", "GET", "/v1/qrcode-templates/{id}")
            .scope("qrcodes:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-templates/").id("id", &self.id)?.finish();
        let query = rt::Query::default().each("include", &self.include);
        Ok(rt::Call::new(Self::OPERATION, path, query, None, self.options.clone()))
    }
}

/// A request for `POST /v1/qrcode-templates/import`, created by
/// [`QrCodeTemplatesApi::import`].
#[doc(alias = "QRCodeTemplatesImport")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesImport<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ImportQrcodeTemplateRequest,
}

rt::call_methods!(QrCodeTemplatesImport);
rt::idempotency_methods!(QrCodeTemplatesImport);

impl<C: rt::Client> rt::Request for QrCodeTemplatesImport<C> {
    type Client = C;
    type Output = crate::models::ImportQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeTemplatesService_ImportQrcodeTemplate", "POST", "/v1/qrcode-templates/import")
            .scope("qrcodes:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/qrcode-templates/import".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/qrcode-templates`, created by [`QrCodeTemplatesApi::list`].
#[doc(alias = "QRCodeTemplatesList")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesList<C> {
    client: C,
    options: rt::CallOptions,
    include: Vec<String>,
    search: Option<String>,
    page_size: Option<i64>,
    page_token: Option<String>,
    scope: Option<crate::models::QrcodeTemplateScope>,
    cursor: Option<String>,
}

impl<C> QrCodeTemplatesList<C> {
    /// Related objects to include in the response. May be repeated. The API documents no values.
    pub fn include<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }

    /// Search text that filters the templates.
    pub fn search<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.search = value.into_option();
        self
    }

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

    /// Filter by owner: [`QrcodeTemplateScope::Workspace`] (default) lists only templates that the workspace
    /// owns, [`QrcodeTemplateScope::Available`] lists all templates that it may use.
    pub fn scope<M>(mut self, value: impl rt::IntoOption<crate::models::QrcodeTemplateScope, M>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(QrCodeTemplatesList);

impl<C: rt::Client> rt::Request for QrCodeTemplatesList<C> {
    type Client = C;
    type Output = crate::models::ListQrcodeTemplatesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeTemplatesService_ListQrcodeTemplates", "GET", "/v1/qrcode-templates")
            .scope("qrcodes:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("include", &self.include)
            .each("search", &self.search)
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("scope", &self.scope)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/qrcode-templates".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(QrCodeTemplatesList);

impl<C: rt::Client> rt::Paged for QrCodeTemplatesList<C> {
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

/// A request for `GET /v1/public/qrcode-templates/{slug}`, created by
/// [`QrCodeTemplatesApi::public_get`].
#[doc(alias = "QRCodeTemplatesPublicGet")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesPublicGet<C> {
    client: C,
    options: rt::CallOptions,
    slug: String,
    include: Vec<crate::models::TemplateInclude>,
}

impl<C> QrCodeTemplatesPublicGet<C> {
    /// Related objects to include in the response. May be repeated.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::TemplateInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }
}

rt::call_methods!(QrCodeTemplatesPublicGet);

impl<C: rt::Client> rt::Request for QrCodeTemplatesPublicGet<C> {
    type Client = C;
    type Output = crate::models::PublicQrcodeTemplate;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "QrcodeTemplatesService_PublicGetQrcodeTemplate",
        "GET",
        "/v1/public/qrcode-templates/{slug}",
    )
    .unauthenticated();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/public/qrcode-templates/")
            .segment("slug", &self.slug)?
            .finish();
        let query = rt::Query::default().each("include", &self.include);
        Ok(rt::Call::new(Self::OPERATION, path, query, None, self.options.clone()))
    }
}

/// A request for `GET /v1/public/qrcode-templates`, created by
/// [`QrCodeTemplatesApi::public_list`].
#[doc(alias = "QRCodeTemplatesPublicList")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesPublicList<C> {
    client: C,
    options: rt::CallOptions,
    include: Vec<crate::models::TemplateInclude>,
    search: Option<String>,
    page_size: Option<i64>,
    page_token: Option<String>,
    workspace_id: Option<String>,
    cursor: Option<String>,
}

impl<C> QrCodeTemplatesPublicList<C> {
    /// Related objects to include in the response. May be repeated.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::TemplateInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }

    /// Search text for the names and descriptions of templates.
    pub fn search<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.search = value.into_option();
        self
    }

    /// Maximum number of items per page; default 20.
    pub fn page_size<M>(mut self, value: impl rt::IntoOption<rt::PageSize, M>) -> Self {
        self.page_size = value.into_option().map(Into::into);
        self
    }

    /// The `nextPageToken` of the previous page, an opaque value. Leave it out for the first page.
    pub fn page_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_token = value.into_option();
        self
    }

    /// ID of a workspace, a UUID. Only templates that this workspace published are listed.
    pub fn workspace_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.workspace_id = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(QrCodeTemplatesPublicList);

impl<C: rt::Client> rt::Request for QrCodeTemplatesPublicList<C> {
    type Client = C;
    type Output = crate::models::PublicListQrcodeTemplatesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeTemplatesService_PublicListQrcodeTemplates", "GET", "/v1/public/qrcode-templates")
            .unauthenticated();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("include", &self.include)
            .each("search", &self.search)
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .ids(Self::OPERATION, "workspaceId", &self.workspace_id)?
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/public/qrcode-templates".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(QrCodeTemplatesPublicList);

impl<C: rt::Client> rt::Paged for QrCodeTemplatesPublicList<C> {
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

/// A request for `POST /v1/qrcode-templates/{id}/publish`, created by
/// [`QrCodeTemplatesApi::publish`].
#[doc(alias = "QRCodeTemplatesPublish")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesPublish<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::PublishQrcodeTemplateRequest,
}

impl<C> QrCodeTemplatesPublish<C> {
    /// The body of the request.
    pub fn body<M>(mut self, value: impl rt::IntoOption<crate::models::PublishQrcodeTemplateRequest, M>) -> Self {
        self.body = value.into_option().unwrap_or(crate::models::PublishQrcodeTemplateRequest::new());
        self
    }
}

rt::call_methods!(QrCodeTemplatesPublish);
rt::idempotency_methods!(QrCodeTemplatesPublish);

impl<C: rt::Client> rt::Request for QrCodeTemplatesPublish<C> {
    type Client = C;
    type Output = crate::models::PublishQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "QrcodeTemplatesService_PublishQrcodeTemplate",
        "POST",
        "/v1/qrcode-templates/{id}/publish",
    )
    .scope("qrcodes:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/qrcode-templates/")
            .id("id", &self.id)?
            .literal("/publish")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `POST /v1/qrcode-templates/images:resolve`, created by
/// [`QrCodeTemplatesApi::resolve_images`].
#[doc(alias = "QRCodeTemplatesResolveImages")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesResolveImages<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ResolveQrcodeTemplateImagesRequest,
}

rt::call_methods!(QrCodeTemplatesResolveImages);
rt::idempotency_methods!(QrCodeTemplatesResolveImages);

impl<C: rt::Client> rt::Request for QrCodeTemplatesResolveImages<C> {
    type Client = C;
    type Output = crate::models::ResolveQrcodeTemplateImagesResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "QrcodeTemplatesService_ResolveQrcodeTemplateImages",
        "POST",
        "/v1/qrcode-templates/images:resolve",
    )
    .scope("qrcodes:read")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/qrcode-templates/images:resolve".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `PATCH /v1/qrcode-templates/{id}`, created by
/// [`QrCodeTemplatesApi::update`].
#[doc(alias = "QRCodeTemplatesUpdate")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct QrCodeTemplatesUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateQrcodeTemplateRequest,
}

rt::call_methods!(QrCodeTemplatesUpdate);
rt::idempotency_methods!(QrCodeTemplatesUpdate);

impl<C: rt::Client> rt::Request for QrCodeTemplatesUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateQrcodeTemplateResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("QrcodeTemplatesService_UpdateQrcodeTemplate", "PATCH", "/v1/qrcode-templates/{id}")
            .scope("qrcodes:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/qrcode-templates/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}
