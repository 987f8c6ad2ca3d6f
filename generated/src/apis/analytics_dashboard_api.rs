// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Dashboards, their widgets, and generated summaries of widgets.
///
/// [`AnalyticsDashboardApi::list`] returns the dashboards with their widgets. Their data comes
/// from the operations of the Analytics Data API, such as [`AnalyticsDataApi::get_breakdown`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct AnalyticsDashboardApi<C> {
    client: C,
}

impl<C: Clone> AnalyticsDashboardApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Creates a dashboard for the workspace or for a link.
    ///
    /// The dashboard has no widgets unless `config` or `useDefaultWidgets` is set.
    ///
    /// `POST /v1/analytics/dashboards` (AnalyticsDashboardService_CreateDashboard, feature
    /// `analytics-dashboard`). Needs the scope `analytics:write`.
    #[doc(alias("AnalyticsDashboardService_CreateDashboard", "analytics_dashboard_service_create_dashboard"))]
    pub fn create(&self, body: impl Into<crate::models::CreateDashboardRequest>) -> AnalyticsDashboardCreate<C> {
        AnalyticsDashboardCreate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Deletes a dashboard and its conversation with the assistant.
    ///
    /// - `id`: ID of the dashboard, a UUID.
    ///
    /// `DELETE /v1/analytics/dashboards/{id}` (AnalyticsDashboardService_DeleteDashboard, feature
    /// `analytics-dashboard`). Needs the scope `analytics:write`.
    #[doc(alias("AnalyticsDashboardService_DeleteDashboard", "analytics_dashboard_service_delete_dashboard"))]
    pub fn delete(&self, id: impl Into<String>) -> AnalyticsDashboardDelete<C> {
        AnalyticsDashboardDelete { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Generates and stores a summary of a widget's current values.
    ///
    /// Spends platform credits. Unless `force` is set, a stored summary that is still current is not generated
    /// again.
    ///
    /// - `dashboard_id`: ID of the dashboard that contains the widget, a UUID.
    /// - `widget_id`: ID of the widget with the values to summarize; see [`DashboardWidget::id`].
    ///
    /// `POST /v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary`
    /// (AnalyticsDashboardService_GenerateWidgetSummary, feature `analytics-dashboard`). Needs the scope
    /// `analytics:write`.
    #[doc(alias(
        "AnalyticsDashboardService_GenerateWidgetSummary",
        "analytics_dashboard_service_generate_widget_summary"
    ))]
    pub fn generate_widget_summary(
        &self,
        dashboard_id: impl Into<String>,
        widget_id: impl Into<String>,
        body: impl Into<crate::models::GenerateWidgetSummaryRequest>,
    ) -> AnalyticsDashboardGenerateWidgetSummary<C> {
        AnalyticsDashboardGenerateWidgetSummary {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            dashboard_id: dashboard_id.into(),
            widget_id: widget_id.into(),
            body: body.into(),
        }
    }

    /// Gets the stored summary of a widget.
    ///
    /// Also returns whether the widget's values have changed since the summary was generated. Does not spend
    /// platform credits.
    ///
    /// - `dashboard_id`: ID of the dashboard that contains the widget, a UUID.
    /// - `widget_id`: ID of the widget with the values to summarize; see [`DashboardWidget::id`].
    ///
    /// `GET /v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary`
    /// (AnalyticsDashboardService_GetWidgetSummary, feature `analytics-dashboard`). Needs the scope
    /// `analytics:read`.
    #[doc(alias("AnalyticsDashboardService_GetWidgetSummary", "analytics_dashboard_service_get_widget_summary"))]
    pub fn get_widget_summary(
        &self,
        dashboard_id: impl Into<String>,
        widget_id: impl Into<String>,
    ) -> AnalyticsDashboardGetWidgetSummary<C> {
        AnalyticsDashboardGetWidgetSummary {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            dashboard_id: dashboard_id.into(),
            widget_id: widget_id.into(),
        }
    }

    /// Lists dashboards, in pages.
    ///
    /// Without `linkId` and `scope`, returns all dashboards of the workspace, including those of links.
    ///
    /// `GET /v1/analytics/dashboards` (AnalyticsDashboardService_ListDashboards, feature
    /// `analytics-dashboard`). Needs the scope `analytics:read`.
    #[doc(alias("AnalyticsDashboardService_ListDashboards", "analytics_dashboard_service_list_dashboards"))]
    pub fn list(&self) -> AnalyticsDashboardList<C> {
        AnalyticsDashboardList {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: None,
            scope: None,
            page_size: None,
            page_token: None,
            cursor: None,
        }
    }

    /// Updates a dashboard's name or widgets.
    ///
    /// - `id`: ID of the dashboard, a UUID.
    ///
    /// `PUT /v1/analytics/dashboards/{id}` (AnalyticsDashboardService_UpdateDashboard, feature
    /// `analytics-dashboard`). Needs the scope `analytics:write`.
    #[doc(alias("AnalyticsDashboardService_UpdateDashboard", "analytics_dashboard_service_update_dashboard"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateDashboardRequest>,
    ) -> AnalyticsDashboardUpdate<C> {
        AnalyticsDashboardUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/analytics/dashboards`, created by [`AnalyticsDashboardApi::create`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDashboardCreate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CreateDashboardRequest,
}

rt::call_methods!(AnalyticsDashboardCreate);
rt::idempotency_methods!(AnalyticsDashboardCreate);

impl<C: rt::Client> rt::Request for AnalyticsDashboardCreate<C> {
    type Client = C;
    type Output = crate::models::CreateDashboardResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDashboardService_CreateDashboard", "POST", "/v1/analytics/dashboards")
            .scope("analytics:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/dashboards".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/analytics/dashboards/{id}`, created by
/// [`AnalyticsDashboardApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDashboardDelete<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(AnalyticsDashboardDelete);

impl<C: rt::Client> rt::Request for AnalyticsDashboardDelete<C> {
    type Client = C;
    type Output = crate::models::DeleteDashboardResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDashboardService_DeleteDashboard", "DELETE", "/v1/analytics/dashboards/{id}")
            .scope("analytics:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/analytics/dashboards/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `POST /v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary`, created by
/// [`AnalyticsDashboardApi::generate_widget_summary`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDashboardGenerateWidgetSummary<C> {
    client: C,
    options: rt::CallOptions,
    dashboard_id: String,
    widget_id: String,
    body: crate::models::GenerateWidgetSummaryRequest,
}

rt::call_methods!(AnalyticsDashboardGenerateWidgetSummary);
rt::idempotency_methods!(AnalyticsDashboardGenerateWidgetSummary);

impl<C: rt::Client> rt::Request for AnalyticsDashboardGenerateWidgetSummary<C> {
    type Client = C;
    type Output = crate::models::GenerateWidgetSummaryResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "AnalyticsDashboardService_GenerateWidgetSummary",
        "POST",
        "/v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary",
    )
    .scope("analytics:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/analytics/dashboards/")
            .id("dashboardId", &self.dashboard_id)?
            .literal("/widgets/")
            .id("widgetId", &self.widget_id)?
            .literal("/summary")
            .finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}

/// A request for `GET /v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary`, created by
/// [`AnalyticsDashboardApi::get_widget_summary`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDashboardGetWidgetSummary<C> {
    client: C,
    options: rt::CallOptions,
    dashboard_id: String,
    widget_id: String,
}

rt::call_methods!(AnalyticsDashboardGetWidgetSummary);

impl<C: rt::Client> rt::Request for AnalyticsDashboardGetWidgetSummary<C> {
    type Client = C;
    type Output = crate::models::GetWidgetSummaryResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "AnalyticsDashboardService_GetWidgetSummary",
        "GET",
        "/v1/analytics/dashboards/{dashboardId}/widgets/{widgetId}/summary",
    )
    .scope("analytics:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/analytics/dashboards/")
            .id("dashboardId", &self.dashboard_id)?
            .literal("/widgets/")
            .id("widgetId", &self.widget_id)?
            .literal("/summary")
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `GET /v1/analytics/dashboards`, created by [`AnalyticsDashboardApi::list`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDashboardList<C> {
    client: C,
    options: rt::CallOptions,
    link_id: Option<String>,
    scope: Option<crate::models::DashboardScope>,
    page_size: Option<i64>,
    page_token: Option<String>,
    cursor: Option<String>,
}

impl<C> AnalyticsDashboardList<C> {
    /// ID of the link to list dashboards of. If set, `scope` is ignored.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Restricts the list to the workspace-wide dashboard or to dashboards of links. All dashboards are listed
    /// if it is not set.
    pub fn scope<M>(mut self, value: impl rt::IntoOption<crate::models::DashboardScope, M>) -> Self {
        self.scope = value.into_option();
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

rt::call_methods!(AnalyticsDashboardList);

impl<C: rt::Client> rt::Request for AnalyticsDashboardList<C> {
    type Client = C;
    type Output = crate::models::ListDashboardsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDashboardService_ListDashboards", "GET", "/v1/analytics/dashboards")
            .scope("analytics:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .ids(Self::OPERATION, "linkId", &self.link_id)?
            .each("scope", &self.scope)
            .each("pageSize", &self.page_size)
            .each("pageToken", &self.page_token)
            .each("cursor", &self.cursor);
        Ok(rt::Call::new(Self::OPERATION, "/v1/analytics/dashboards".to_owned(), query, None, self.options.clone()))
    }
}

rt::paging_methods!(AnalyticsDashboardList);

impl<C: rt::Client> rt::Paged for AnalyticsDashboardList<C> {
    type Item = crate::models::AnalyticsDashboard;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token.into());
    }

    fn next_page_token(page: &Self::Output) -> Option<&str> {
        page.next_page_token.as_deref()
    }

    fn into_items(page: Self::Output) -> Option<Vec<Self::Item>> {
        Some(page.dashboards)
    }
}

/// A request for `PUT /v1/analytics/dashboards/{id}`, created by
/// [`AnalyticsDashboardApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDashboardUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateDashboardRequest,
}

rt::call_methods!(AnalyticsDashboardUpdate);
rt::idempotency_methods!(AnalyticsDashboardUpdate);

impl<C: rt::Client> rt::Request for AnalyticsDashboardUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateDashboardResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDashboardService_UpdateDashboard", "PUT", "/v1/analytics/dashboards/{id}")
            .scope("analytics:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/analytics/dashboards/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}
