// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Reusable styling for the pages of links: the workspace's own templates and those in the public gallery.
///
/// Create a template from the theme of a link with [`PageThemeTemplatesApi::create`], and
/// apply it to other links with [`PageThemesApi::apply_template`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct PageThemeTemplatesApi<C> {
    client: C,
}

impl<C: Clone> PageThemeTemplatesApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a page theme template with its own copy of a styling.
    ///
    /// The styling comes from `styling`, from the page theme `sourcePageThemeId`, or is the default styling, in
    /// this order. Later updates to the source do not affect the template. The new template is private until it
    /// is published.
    ///
    /// `POST /v1/page-theme-templates` (PageThemeTemplatesService_CreatePageThemeTemplate, feature
    /// `page-theme-templates`). Needs the scope `page_themes:write`.
    #[doc(alias(
        "PageThemeTemplatesService_CreatePageThemeTemplate",
        "page_theme_templates_service_create_page_theme_template"
    ))]
    pub fn create(
        &self,
        body: impl Into<crate::models::CreatePageThemeTemplateRequest>,
    ) -> PageThemeTemplatesCreate<C> {
        PageThemeTemplatesCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a page theme template of the workspace.
    ///
    /// Pages that were styled from the template keep their styling. Returns an empty object or no body.
    ///
    /// - `id`: ID of the template, a UUID.
    ///
    /// `DELETE /v1/page-theme-templates/{id}` (PageThemeTemplatesService_DeletePageThemeTemplate, feature
    /// `page-theme-templates`). Needs the scope `page_themes:write`.
    #[doc(alias(
        "PageThemeTemplatesService_DeletePageThemeTemplate",
        "page_theme_templates_service_delete_page_theme_template"
    ))]
    pub fn delete(&self, id: impl Into<String>) -> PageThemeTemplatesDelete<C> {
        PageThemeTemplatesDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets a page theme template of the workspace.
    ///
    /// [`PageThemeTemplatesApi::public_get`] gets a template of the public gallery.
    ///
    /// - `id`: ID of the template, a UUID.
    ///
    /// `GET /v1/page-theme-templates/{id}` (PageThemeTemplatesService_GetPageThemeTemplate, feature
    /// `page-theme-templates`). Needs the scope `page_themes:read`.
    #[doc(alias(
        "PageThemeTemplatesService_GetPageThemeTemplate",
        "page_theme_templates_service_get_page_theme_template"
    ))]
    pub fn get(&self, id: impl Into<String>) -> PageThemeTemplatesGet<C> {
        PageThemeTemplatesGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            include: Vec::new(),
        }
    }

    /// Imports a published page theme template into the workspace.
    ///
    /// Creates a private copy that the workspace owns, and returns it. `duplicatedFrom` of the copy identifies
    /// the original.
    ///
    /// `POST /v1/page-theme-templates/import` (PageThemeTemplatesService_ImportPageThemeTemplate, feature
    /// `page-theme-templates`). Needs the scope `page_themes:write`.
    #[doc(alias(
        "PageThemeTemplatesService_ImportPageThemeTemplate",
        "page_theme_templates_service_import_page_theme_template"
    ))]
    pub fn import(
        &self,
        body: impl Into<crate::models::ImportPageThemeTemplateRequest>,
    ) -> PageThemeTemplatesImport<C> {
        PageThemeTemplatesImport { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Lists page theme templates, in pages.
    ///
    /// By default, returns only the templates that belong to the caller's workspace; `scope` can include all
    /// that it may use.
    ///
    /// `GET /v1/page-theme-templates` (PageThemeTemplatesService_ListPageThemeTemplates, feature
    /// `page-theme-templates`). Needs the scope `page_themes:read`.
    #[doc(alias(
        "PageThemeTemplatesService_ListPageThemeTemplates",
        "page_theme_templates_service_list_page_theme_templates"
    ))]
    pub fn list(&self) -> PageThemeTemplatesList<C> {
        PageThemeTemplatesList {
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

    /// Gets a published page theme template by its slug.
    ///
    /// - `slug`: Slug of the template in the public gallery.
    ///
    /// `GET /v1/public/page-theme-templates/{slug}` (PageThemeTemplatesService_PublicGetPageThemeTemplate,
    /// feature `page-theme-templates`). Needs no token.
    #[doc(alias(
        "PageThemeTemplatesService_PublicGetPageThemeTemplate",
        "page_theme_templates_service_public_get_page_theme_template"
    ))]
    pub fn public_get(&self, slug: impl Into<String>) -> PageThemeTemplatesPublicGet<C> {
        PageThemeTemplatesPublicGet {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            slug: slug.into(),
            include: Vec::new(),
        }
    }

    /// Lists the public gallery of page theme templates, in pages.
    ///
    /// `GET /v1/public/page-theme-templates` (PageThemeTemplatesService_PublicListPageThemeTemplates, feature
    /// `page-theme-templates`). Needs no token.
    #[doc(alias(
        "PageThemeTemplatesService_PublicListPageThemeTemplates",
        "page_theme_templates_service_public_list_page_theme_templates"
    ))]
    pub fn public_list(&self) -> PageThemeTemplatesPublicList<C> {
        PageThemeTemplatesPublicList {
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

    /// Publishes a page theme template in the public gallery.
    ///
    /// The workspace must be public, and the template must have a slug, a name and a description.
    ///
    /// - `id`: ID of the template, a UUID.
    ///
    /// `POST /v1/page-theme-templates/{id}/publish` (PageThemeTemplatesService_PublishPageThemeTemplate,
    /// feature `page-theme-templates`). Needs the scope `page_themes:write`.
    #[doc(alias(
        "PageThemeTemplatesService_PublishPageThemeTemplate",
        "page_theme_templates_service_publish_page_theme_template"
    ))]
    pub fn publish(&self, id: impl Into<String>) -> PageThemeTemplatesPublish<C> {
        PageThemeTemplatesPublish { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Gets newly signed URLs of the images of page theme templates.
    ///
    /// Returns URLs of the thumbnail, cover, badge and footer logo of each template. The URLs expire, so
    /// request them when they are needed instead of storing them. Templates that the caller cannot see are
    /// absent from the response.
    ///
    /// `POST /v1/page-theme-templates/images:resolve`
    /// (PageThemeTemplatesService_ResolvePageThemeTemplateImages, feature `page-theme-templates`). Needs the
    /// scope `page_themes:read`.
    #[doc(alias(
        "PageThemeTemplatesService_ResolvePageThemeTemplateImages",
        "page_theme_templates_service_resolve_page_theme_template_images"
    ))]
    pub fn resolve_images(
        &self,
        body: impl Into<crate::models::ResolvePageThemeTemplateImagesRequest>,
    ) -> PageThemeTemplatesResolveImages<C> {
        PageThemeTemplatesResolveImages {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Updates the name, slug and other texts of a page theme template.
    ///
    /// The workspace must own the template. Fields that are not set keep their values.
    /// [`PageThemeTemplatesApi::update_styling`] updates the styling.
    ///
    /// - `id`: ID of the template, a UUID.
    ///
    /// `PATCH /v1/page-theme-templates/{id}` (PageThemeTemplatesService_UpdatePageThemeTemplate, feature
    /// `page-theme-templates`). Needs the scope `page_themes:write`.
    #[doc(alias(
        "PageThemeTemplatesService_UpdatePageThemeTemplate",
        "page_theme_templates_service_update_page_theme_template"
    ))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdatePageThemeTemplateRequest>,
    ) -> PageThemeTemplatesUpdate<C> {
        PageThemeTemplatesUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }

    /// Updates the styling of a page theme template.
    ///
    /// Updates colors, fonts, container and images, and queues a regeneration of the thumbnail. Links that the
    /// template was applied to keep their styling. Fields that are not set keep their values.
    ///
    /// - `id`: ID of the template, a UUID.
    ///
    /// `PATCH /v1/page-theme-templates/{id}/styling` (PageThemeTemplatesService_UpdatePageThemeTemplateStyling,
    /// feature `page-theme-templates`). Needs the scope `page_themes:write`.
    #[doc(alias(
        "PageThemeTemplatesService_UpdatePageThemeTemplateStyling",
        "page_theme_templates_service_update_page_theme_template_styling"
    ))]
    pub fn update_styling(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdatePageThemeTemplateStylingRequest>,
    ) -> PageThemeTemplatesUpdateStyling<C> {
        PageThemeTemplatesUpdateStyling {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/page-theme-templates`, created by
/// [`PageThemeTemplatesApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreatePageThemeTemplateRequest,
}

rt::call_methods!(PageThemeTemplatesCreate);
rt::idempotency_methods!(PageThemeTemplatesCreate);

impl<C: rt::Client> rt::Request for PageThemeTemplatesCreate<C> {
    type Client = C;
    type Output = crate::models::CreatePageThemeTemplateResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("PageThemeTemplatesService_CreatePageThemeTemplate", "POST", "/v1/page-theme-templates")
            .scope("page_themes:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/page-theme-templates".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/page-theme-templates/{id}`, created by
/// [`PageThemeTemplatesApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(PageThemeTemplatesDelete);

impl<C: rt::Client> rt::Request for PageThemeTemplatesDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_DeletePageThemeTemplate",
        "DELETE",
        "/v1/page-theme-templates/{id}",
    )
    .scope("page_themes:write")
    .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/page-theme-templates/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/page-theme-templates/{id}`, created by
/// [`PageThemeTemplatesApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    include: Vec<String>,
}

impl<C> PageThemeTemplatesGet<C> {
    /// Related objects to include in the response.
    pub fn include<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }
}

rt::call_methods!(PageThemeTemplatesGet);

impl<C: rt::Client> rt::Request for PageThemeTemplatesGet<C> {
    type Client = C;
    type Output = crate::models::PageThemeTemplate;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("PageThemeTemplatesService_GetPageThemeTemplate", "GET", "/v1/page-theme-templates/{id}")
            .scope("page_themes:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/page-theme-templates/").id("id", &self.id)?.finish();
        let query = rt::Query::default().each("include", &self.include);
        Ok(rt::Call::new(Self::OPERATION, path, query, None, self.options.clone()))
    }
}

/// A request for `POST /v1/page-theme-templates/import`, created by
/// [`PageThemeTemplatesApi::import`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesImport<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ImportPageThemeTemplateRequest,
}

rt::call_methods!(PageThemeTemplatesImport);
rt::idempotency_methods!(PageThemeTemplatesImport);

impl<C: rt::Client> rt::Request for PageThemeTemplatesImport<C> {
    type Client = C;
    type Output = crate::models::ImportPageThemeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_ImportPageThemeTemplate",
        "POST",
        "/v1/page-theme-templates/import",
    )
    .scope("page_themes:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/page-theme-templates/import".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/page-theme-templates`, created by
/// [`PageThemeTemplatesApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesList<C> {
    client: C,
    options: rt::CallOptions,
    include: Vec<String>,
    search: Option<String>,
    page_size: Option<i64>,
    page_token: Option<String>,
    scope: Option<crate::models::PageThemeTemplateScope>,
    cursor: Option<String>,
}

impl<C> PageThemeTemplatesList<C> {
    /// Related objects to include in the response.
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

    /// Filter by owner: only templates of the workspace, which is the default, or all that it may use.
    pub fn scope<M>(mut self, value: impl rt::IntoOption<crate::models::PageThemeTemplateScope, M>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Alias of `pageToken`. If both are set, `pageToken` takes precedence.
    pub fn cursor<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.cursor = value.into_option();
        self
    }
}

rt::call_methods!(PageThemeTemplatesList);

impl<C: rt::Client> rt::Request for PageThemeTemplatesList<C> {
    type Client = C;
    type Output = crate::models::ListPageThemeTemplatesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("PageThemeTemplatesService_ListPageThemeTemplates", "GET", "/v1/page-theme-templates")
            .scope("page_themes:read");

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
        Ok(rt::Call::new(Self::OPERATION, "/v1/page-theme-templates".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(PageThemeTemplatesList);

impl<C: rt::Client> rt::Paged for PageThemeTemplatesList<C> {
    type Item = crate::models::PageThemeTemplate;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.page_theme_templates)
    }
}

/// A request for `GET /v1/public/page-theme-templates/{slug}`, created by
/// [`PageThemeTemplatesApi::public_get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesPublicGet<C> {
    client: C,
    options: rt::CallOptions,
    slug: String,
    include: Vec<crate::models::TemplateInclude>,
}

impl<C> PageThemeTemplatesPublicGet<C> {
    /// Related objects to include in the response.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::TemplateInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }
}

rt::call_methods!(PageThemeTemplatesPublicGet);

impl<C: rt::Client> rt::Request for PageThemeTemplatesPublicGet<C> {
    type Client = C;
    type Output = crate::models::PublicPageThemeTemplate;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_PublicGetPageThemeTemplate",
        "GET",
        "/v1/public/page-theme-templates/{slug}",
    )
    .unauthenticated();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/public/page-theme-templates/")
            .segment("slug", &self.slug)?
            .finish();
        let query = rt::Query::default().each("include", &self.include);
        Ok(rt::Call::new(Self::OPERATION, path, query, None, self.options.clone()))
    }
}

/// A request for `GET /v1/public/page-theme-templates`, created by
/// [`PageThemeTemplatesApi::public_list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesPublicList<C> {
    client: C,
    options: rt::CallOptions,
    include: Vec<crate::models::TemplateInclude>,
    search: Option<String>,
    page_size: Option<i64>,
    page_token: Option<String>,
    workspace_id: Option<String>,
    cursor: Option<String>,
}

impl<C> PageThemeTemplatesPublicList<C> {
    /// Related objects to include in the response.
    pub fn include<M>(mut self, value: impl rt::IntoList<crate::models::TemplateInclude, M>) -> Self {
        self.include = value.into_list().unwrap_or_default();
        self
    }

    /// Search text that filters the templates.
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

rt::call_methods!(PageThemeTemplatesPublicList);

impl<C: rt::Client> rt::Request for PageThemeTemplatesPublicList<C> {
    type Client = C;
    type Output = crate::models::PublicListPageThemeTemplatesResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_PublicListPageThemeTemplates",
        "GET",
        "/v1/public/page-theme-templates",
    )
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
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/public/page-theme-templates".to_owned(),
            query,
            None,
            self.options.clone(),
        ))
    }
}

rt::paging_methods!(PageThemeTemplatesPublicList);

impl<C: rt::Client> rt::Paged for PageThemeTemplatesPublicList<C> {
    type Item = crate::models::PublicPageThemeTemplate;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.page_theme_templates)
    }
}

/// A request for `POST /v1/page-theme-templates/{id}/publish`, created by
/// [`PageThemeTemplatesApi::publish`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesPublish<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(PageThemeTemplatesPublish);
rt::idempotency_methods!(PageThemeTemplatesPublish);

impl<C: rt::Client> rt::Request for PageThemeTemplatesPublish<C> {
    type Client = C;
    type Output = crate::models::PublishPageThemeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_PublishPageThemeTemplate",
        "POST",
        "/v1/page-theme-templates/{id}/publish",
    )
    .scope("page_themes:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/page-theme-templates/")
            .id("id", &self.id)?
            .literal("/publish")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), Some(b"{}".to_vec()), self.options.clone()))
    }
}

/// A request for `POST /v1/page-theme-templates/images:resolve`, created by
/// [`PageThemeTemplatesApi::resolve_images`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesResolveImages<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ResolvePageThemeTemplateImagesRequest,
}

rt::call_methods!(PageThemeTemplatesResolveImages);
rt::idempotency_methods!(PageThemeTemplatesResolveImages);

impl<C: rt::Client> rt::Request for PageThemeTemplatesResolveImages<C> {
    type Client = C;
    type Output = crate::models::ResolvePageThemeTemplateImagesResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_ResolvePageThemeTemplateImages",
        "POST",
        "/v1/page-theme-templates/images:resolve",
    )
    .scope("page_themes:read")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/page-theme-templates/images:resolve".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `PATCH /v1/page-theme-templates/{id}`, created by
/// [`PageThemeTemplatesApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdatePageThemeTemplateRequest,
}

rt::call_methods!(PageThemeTemplatesUpdate);
rt::idempotency_methods!(PageThemeTemplatesUpdate);

impl<C: rt::Client> rt::Request for PageThemeTemplatesUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdatePageThemeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_UpdatePageThemeTemplate",
        "PATCH",
        "/v1/page-theme-templates/{id}",
    )
    .scope("page_themes:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/page-theme-templates/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `PATCH /v1/page-theme-templates/{id}/styling`, created by
/// [`PageThemeTemplatesApi::update_styling`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemeTemplatesUpdateStyling<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdatePageThemeTemplateStylingRequest,
}

rt::call_methods!(PageThemeTemplatesUpdateStyling);
rt::idempotency_methods!(PageThemeTemplatesUpdateStyling);

impl<C: rt::Client> rt::Request for PageThemeTemplatesUpdateStyling<C> {
    type Client = C;
    type Output = crate::models::UpdatePageThemeTemplateStylingResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_UpdatePageThemeTemplateStyling",
        "PATCH",
        "/v1/page-theme-templates/{id}/styling",
    )
    .scope("page_themes:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/page-theme-templates/")
            .id("id", &self.id)?
            .literal("/styling")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}
