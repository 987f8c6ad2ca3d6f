// Written by `cargo xtask regenerate`.
use crate::rt;

/// Counters of the workspace, of its credits, and of its events.
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

    /// Counts events, and the places and device types behind them.
    ///
    /// Without any filter, all events of the workspace count.
    ///
    /// `GET /v1/metrics/events` (MetricsService_GetEventsMetric, feature `metrics`). Needs the scope
    /// `analytics:read`.
    #[doc(alias = "MetricsService_GetEventsMetric")]
    #[doc(alias = "metrics_service_get_events_metric")]
    pub fn events(&self) -> MetricsEvents<C> {
        MetricsEvents {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            start_date: Default::default(),
            end_date: Default::default(),
            link_id: Default::default(),
            directory_id: Default::default(),
            tag_id: Default::default(),
            countries: Default::default(),
        }
    }

    /// Tells which kind of link the workspace prefers.
    ///
    /// Takes no parameters; the workspace is that of the token.
    ///
    /// `GET /v1/metrics/workspace/insight` (MetricsService_GetWorkspaceInsight, feature `metrics`). Needs the scope
    /// `analytics:read`.
    #[doc(alias = "MetricsService_GetWorkspaceInsight")]
    #[doc(alias = "metrics_service_get_workspace_insight")]
    pub fn workspace_insight(&self) -> MetricsWorkspaceInsight<C> {
        MetricsWorkspaceInsight { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Gets the workspace's counters and credits.
    ///
    /// Takes no parameters; the workspace is that of the token.
    ///
    /// `GET /v1/metrics/workspace` (MetricsService_GetWorkspaceMetric, feature `metrics`). Needs the scope
    /// `analytics:read`.
    #[doc(alias = "MetricsService_GetWorkspaceMetric")]
    #[doc(alias = "metrics_service_get_workspace_metric")]
    pub fn workspace(&self) -> MetricsWorkspace<C> {
        MetricsWorkspace { client: self.client.clone(), options: rt::CallOptions::default() }
    }
}

/// A request for `GET /v1/metrics/events`, created by [`MetricsApi::events`](crate::apis::MetricsApi::events).
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
    /// First moment that counts.
    pub fn start_date(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.start_date = Some(value.into());
        self
    }

    /// Last moment that counts.
    pub fn end_date(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Link whose events count, by id.
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Directory whose links' events count, by id.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Tag whose links' events count, by id.
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
        self
    }

    /// Countries whose events count. Repeatable.
    pub fn countries(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.countries = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::call_methods!(MetricsEvents);

impl<C: rt::Client> rt::Request for MetricsEvents<C> {
    type Client = C;
    type Output = crate::models::EventsMetric;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "MetricsService_GetEventsMetric",
        method: "GET",
        path: "/v1/metrics/events",
        scope: Some("analytics:read"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/metrics/events".to_owned();
        let query = rt::Query::default()
            .each("startDate", &self.start_date)
            .each("endDate", &self.end_date)
            .ids(Self::OPERATION, "linkId", &self.link_id)?
            .ids(Self::OPERATION, "directoryId", &self.directory_id)?
            .ids(Self::OPERATION, "tagId", &self.tag_id)?
            .each("countries", &self.countries);
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `GET /v1/metrics/workspace/insight`, created by [`MetricsApi::workspace_insight`](crate::apis::MetricsApi::workspace_insight).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetricsWorkspaceInsight<C> {
    client: C,
    options: rt::CallOptions,
}

impl<C> MetricsWorkspaceInsight<C> {}

rt::call_methods!(MetricsWorkspaceInsight);

impl<C: rt::Client> rt::Request for MetricsWorkspaceInsight<C> {
    type Client = C;
    type Output = crate::models::WorkspaceInsight;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "MetricsService_GetWorkspaceInsight",
        method: "GET",
        path: "/v1/metrics/workspace/insight",
        scope: Some("analytics:read"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/metrics/workspace/insight".to_owned();
        let query = rt::Query::default();
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `GET /v1/metrics/workspace`, created by [`MetricsApi::workspace`](crate::apis::MetricsApi::workspace).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetricsWorkspace<C> {
    client: C,
    options: rt::CallOptions,
}

impl<C> MetricsWorkspace<C> {}

rt::call_methods!(MetricsWorkspace);

impl<C: rt::Client> rt::Request for MetricsWorkspace<C> {
    type Client = C;
    type Output = crate::models::WorkspaceMetric;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "MetricsService_GetWorkspaceMetric",
        method: "GET",
        path: "/v1/metrics/workspace",
        scope: Some("analytics:read"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/metrics/workspace".to_owned();
        let query = rt::Query::default();
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}
