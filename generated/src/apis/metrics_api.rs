// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Counters of the workspace, of its credits, and of its events.
///
/// [`MetricsApi::events`] counts events in a date range. For data over time, use
/// [`TimeSeriesApi::events`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct MetricsApi<C> {
    client: C,
}

impl<C: Clone> MetricsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the number of events and the countries, cities and device types they come from.
    ///
    /// Without filters, the metric covers all events of the workspace.
    ///
    /// `GET /v1/metrics/events` (MetricsService_GetEventsMetric, feature `metrics`). Needs the scope
    /// `analytics:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::MetricsApi;
    ///
    /// let metric = MetricsApi::new(&client).events().link_id(&link_id).send()?;
    /// println!("{} events, most from {:?}", metric.total_events, metric.top_country);
    /// ```
    #[doc(alias("MetricsService_GetEventsMetric", "metrics_service_get_events_metric"))]
    pub fn events(&self) -> MetricsEvents<C> {
        MetricsEvents {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            start_date: None,
            end_date: None,
            link_id: None,
            directory_id: None,
            tag_id: None,
            countries: Vec::new(),
        }
    }

    /// Returns the type of link that the workspace creates most.
    ///
    /// The token determines the workspace; the operation has no parameters.
    ///
    /// `GET /v1/metrics/workspace/insight` (MetricsService_GetWorkspaceInsight, feature `metrics`). Needs the
    /// scope `analytics:read`.
    #[doc(alias("MetricsService_GetWorkspaceInsight", "metrics_service_get_workspace_insight"))]
    pub fn workspace_insight(&self) -> MetricsWorkspaceInsight<C> {
        MetricsWorkspaceInsight { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Returns the counters and credits of the workspace.
    ///
    /// The token determines the workspace; the operation has no parameters.
    ///
    /// `GET /v1/metrics/workspace` (MetricsService_GetWorkspaceMetric, feature `metrics`). Needs the scope
    /// `analytics:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use linkbreakers::MetricsApi;
    ///
    /// let metric = MetricsApi::new(&client).workspace().send()?;
    /// println!("{} links, {} events", metric.total_links, metric.total_events);
    /// ```
    #[doc(alias("MetricsService_GetWorkspaceMetric", "metrics_service_get_workspace_metric"))]
    pub fn workspace(&self) -> MetricsWorkspace<C> {
        MetricsWorkspace { client: self.client.clone(), options: rt::CallOptions::default() }
    }
}

/// A request for `GET /v1/metrics/events`, created by [`MetricsApi::events`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetricsEvents<C> {
    client: C,
    options: rt::CallOptions,
    start_date: Option<jiff::Timestamp>,
    end_date: Option<jiff::Timestamp>,
    link_id: Option<String>,
    directory_id: Option<String>,
    tag_id: Option<String>,
    countries: Vec<String>,
}

impl<C> MetricsEvents<C> {
    /// Start of the period, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// End of the period, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// ID of the link to count events for, a UUID. If it is left out, the metric covers all links.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// ID of the directory with the links to count events for.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// ID of the tag of the links to count events for.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
        self
    }

    /// Countries to count events for. Repeatable.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list().unwrap_or_default();
        self
    }
}

rt::call_methods!(MetricsEvents);

impl<C: rt::Client> rt::Request for MetricsEvents<C> {
    type Client = C;
    type Output = crate::models::EventsMetric;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MetricsService_GetEventsMetric", "GET", "/v1/metrics/events").scope("analytics:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let query = rt::Query::default()
            .each("startDate", &self.start_date)
            .each("endDate", &self.end_date)
            .ids(Self::OPERATION, "linkId", &self.link_id)?
            .ids(Self::OPERATION, "directoryId", &self.directory_id)?
            .ids(Self::OPERATION, "tagId", &self.tag_id)?
            .each("countries", &self.countries);
        Ok(rt::Call::new(Self::OPERATION, "/v1/metrics/events".to_owned(), query, None, self.options.clone()))
    }
}

/// A request for `GET /v1/metrics/workspace/insight`, created by [`MetricsApi::workspace_insight`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetricsWorkspaceInsight<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(MetricsWorkspaceInsight);

impl<C: rt::Client> rt::Request for MetricsWorkspaceInsight<C> {
    type Client = C;
    type Output = crate::models::WorkspaceInsight;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MetricsService_GetWorkspaceInsight", "GET", "/v1/metrics/workspace/insight")
            .scope("analytics:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/metrics/workspace/insight".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/metrics/workspace`, created by [`MetricsApi::workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetricsWorkspace<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(MetricsWorkspace);

impl<C: rt::Client> rt::Request for MetricsWorkspace<C> {
    type Client = C;
    type Output = crate::models::WorkspaceMetric;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("MetricsService_GetWorkspaceMetric", "GET", "/v1/metrics/workspace")
            .scope("analytics:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/metrics/workspace".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}
