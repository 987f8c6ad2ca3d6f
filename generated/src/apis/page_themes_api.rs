// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Styling of the pages that links show to visitors.
///
/// Each link has a theme. [`PageThemesApi::update`] updates it, and
/// [`PageThemesApi::apply_template`] copies the styling of a template into it.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct PageThemesApi<C> {
    client: C,
}

impl<C: Clone> PageThemesApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Finds the template with the same styling as a link's page theme.
    ///
    /// Searches all templates that the workspace may use. If one matches, saving the page theme as a template
    /// would create a duplicate.
    ///
    /// - `link_id`: ID of the link with the page theme to compare, a UUID.
    ///
    /// `GET /v1/page-themes/matching-template` (PageThemeTemplatesService_FindMatchingPageThemeTemplate,
    /// feature `page-themes`). Needs the scope `page_themes:read`.
    #[doc(alias(
        "PageThemeTemplatesService_FindMatchingPageThemeTemplate",
        "page_theme_templates_service_find_matching_page_theme_template"
    ))]
    pub fn find_matching_template(&self, link_id: impl Into<String>) -> PageThemesFindMatchingTemplate<C> {
        PageThemesFindMatchingTemplate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
        }
    }

    /// Copies a template's styling into the page theme of a link.
    ///
    /// The link keeps its own page theme, so later updates to the template, or its deletion, do not affect the
    /// link. Cover, badge and footer logo of the template are copied into the workspace's media library. Fails
    /// with status 404 if the link or the template is not found.
    ///
    /// `POST /v1/page-themes/apply-template` (PageThemesService_ApplyPageThemeTemplate, feature `page-themes`).
    /// Needs the scope `page_themes:write`.
    #[doc(alias("PageThemesService_ApplyPageThemeTemplate", "page_themes_service_apply_page_theme_template"))]
    pub fn apply_template(
        &self,
        body: impl Into<crate::models::ApplyPageThemeTemplateRequest>,
    ) -> PageThemesApplyTemplate<C> {
        PageThemesApplyTemplate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Gets a page theme by its ID.
    ///
    /// Fails with status 404 if the page theme does not exist.
    ///
    /// - `id`: ID of the page theme, a UUID.
    ///
    /// `GET /v1/page-themes/{id}` (PageThemesService_GetPageTheme, feature `page-themes`). Needs the scope
    /// `page_themes:read`.
    #[doc(alias("PageThemesService_GetPageTheme", "page_themes_service_get_page_theme"))]
    pub fn get(&self, id: impl Into<String>) -> PageThemesGet<C> {
        PageThemesGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Lists the workspace's page themes, in pages.
    ///
    /// `GET /v1/page-themes` (PageThemesService_ListPageThemes, feature `page-themes`). Needs the scope
    /// `page_themes:read`.
    #[doc(alias("PageThemesService_ListPageThemes", "page_themes_service_list_page_themes"))]
    pub fn list(&self) -> PageThemesList<C> {
        PageThemesList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            page_size: None,
            page_token: None,
            cursor: None,
        }
    }

    /// Updates a page theme that is not attached to a link.
    ///
    /// A page theme that is attached to a link cannot be updated. Can fail with status 400 or 404. Fields that
    /// are not set keep their values. [`PageThemeTemplatesApi::update_styling`] updates the
    /// theme of a template and its thumbnail.
    ///
    /// - `id`: ID of the page theme, a UUID.
    ///
    /// `PATCH /v1/page-themes/{id}` (PageThemesService_UpdatePageTheme, feature `page-themes`). Needs the scope
    /// `page_themes:write`.
    #[doc(alias("PageThemesService_UpdatePageTheme", "page_themes_service_update_page_theme"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdatePageThemeRequest>,
    ) -> PageThemesUpdate<C> {
        PageThemesUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `GET /v1/page-themes/matching-template`, created by
/// [`PageThemesApi::find_matching_template`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemesFindMatchingTemplate<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
}

rt::call_methods!(PageThemesFindMatchingTemplate);

impl<C: rt::Client> rt::Request for PageThemesFindMatchingTemplate<C> {
    type Client = C;
    type Output = crate::models::FindMatchingPageThemeTemplateResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "PageThemeTemplatesService_FindMatchingPageThemeTemplate",
        "GET",
        "/v1/page-themes/matching-template",
    )
    .scope("page_themes:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default().ids(Self::OPERATION, "linkId", [&self.link_id])?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/page-themes/matching-template".to_owned(),
            query,
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/page-themes/apply-template`, created by
/// [`PageThemesApi::apply_template`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemesApplyTemplate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ApplyPageThemeTemplateRequest,
}

rt::call_methods!(PageThemesApplyTemplate);
rt::idempotency_methods!(PageThemesApplyTemplate);

impl<C: rt::Client> rt::Request for PageThemesApplyTemplate<C> {
    type Client = C;
    type Output = crate::models::ApplyPageThemeTemplateResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("PageThemesService_ApplyPageThemeTemplate", "POST", "/v1/page-themes/apply-template")
            .scope("page_themes:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/page-themes/apply-template".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/page-themes/{id}`, created by [`PageThemesApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemesGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(PageThemesGet);

impl<C: rt::Client> rt::Request for PageThemesGet<C> {
    type Client = C;
    type Output = crate::models::GetPageThemeResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("PageThemesService_GetPageTheme", "GET", "/v1/page-themes/{id}").scope("page_themes:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/page-themes/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/page-themes`, created by [`PageThemesApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemesList<C> {
    client: C,
    options: rt::CallOptions,
    page_size: Option<i64>,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> PageThemesList<C> {
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

rt::call_methods!(PageThemesList);

impl<C: rt::Client> rt::Request for PageThemesList<C> {
    type Client = C;
    type Output = crate::models::ListPageThemesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("PageThemesService_ListPageThemes", "GET", "/v1/page-themes").scope("page_themes:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/page-themes".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(PageThemesList);

impl<C: rt::Client> rt::Paged for PageThemesList<C> {
    type Item = crate::models::PageTheme;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.page_themes)
    }
}

/// A request for `PATCH /v1/page-themes/{id}`, created by [`PageThemesApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PageThemesUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdatePageThemeRequest,
}

rt::call_methods!(PageThemesUpdate);
rt::idempotency_methods!(PageThemesUpdate);

impl<C: rt::Client> rt::Request for PageThemesUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdatePageThemeResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("PageThemesService_UpdatePageTheme", "PATCH", "/v1/page-themes/{id}")
            .scope("page_themes:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/page-themes/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}
