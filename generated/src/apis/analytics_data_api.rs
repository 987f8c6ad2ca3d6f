// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Aggregated data for charts: breakdowns, distributions, funnels and trends.
///
/// Each operation takes a date range and filters, and returns the aggregated data of one chart. For single
/// counts, use [`MetricsApi::events`]; for the events themselves, [`EventsApi::list`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct AnalyticsDataApi<C> {
    client: C,
}

impl<C: Clone> AnalyticsDataApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Counts visitors by the value of an attribute.
    ///
    /// For example, returns how many visitors gave each rating. Only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/analytics/attributes/distribution` (AnalyticsDataService_GetAttributeDistribution, feature
    /// `analytics-data`). Needs the scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetAttributeDistribution", "analytics_data_service_get_attribute_distribution"))]
    pub fn get_attribute_distribution(
        &self,
        body: impl Into<crate::models::GetAttributeDistributionRequest>,
    ) -> AnalyticsDataGetAttributeDistribution<C> {
        AnalyticsDataGetAttributeDistribution {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Computes the count, average, minimum and maximum of a visitor attribute.
    ///
    /// Also returns how many visitors of the audience have the attribute. Only reads data, so it is safe to
    /// repeat.
    ///
    /// `POST /v1/analytics/attributes/metric` (AnalyticsDataService_GetAttributeMetric, feature
    /// `analytics-data`). Needs the scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetAttributeMetric", "analytics_data_service_get_attribute_metric"))]
    pub fn get_attribute_metric(
        &self,
        body: impl Into<crate::models::GetAttributeMetricRequest>,
    ) -> AnalyticsDataGetAttributeMetric<C> {
        AnalyticsDataGetAttributeMetric {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Lists the recorded values of a visitor attribute, most recent first.
    ///
    /// Intended for free text, such as comments; for a few distinct values, use
    /// [`AnalyticsDataApi::get_attribute_distribution`]. Only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/analytics/attributes/values` (AnalyticsDataService_GetAttributeValues, feature
    /// `analytics-data`). Needs the scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetAttributeValues", "analytics_data_service_get_attribute_values"))]
    pub fn get_attribute_values(
        &self,
        body: impl Into<crate::models::GetAttributeValuesRequest>,
    ) -> AnalyticsDataGetAttributeValues<C> {
        AnalyticsDataGetAttributeValues {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Counts events by the values of a dimension, highest count first.
    ///
    /// The dimension is the browser, platform, device type, country, city or visit type. Only reads data, so it
    /// is safe to repeat.
    ///
    /// `POST /v1/analytics/breakdown` (AnalyticsDataService_GetBreakdown, feature `analytics-data`). Needs the
    /// scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetBreakdown", "analytics_data_service_get_breakdown"))]
    pub fn get_breakdown(&self, body: impl Into<crate::models::GetBreakdownRequest>) -> AnalyticsDataGetBreakdown<C> {
        AnalyticsDataGetBreakdown {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Counts events by device type.
    ///
    /// Only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/analytics/devices` (AnalyticsDataService_GetDeviceDistribution, feature `analytics-data`).
    /// Needs the scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetDeviceDistribution", "analytics_data_service_get_device_distribution"))]
    pub fn get_device_distribution(
        &self,
        body: impl Into<crate::models::GetDeviceDistributionRequest>,
    ) -> AnalyticsDataGetDeviceDistribution<C> {
        AnalyticsDataGetDeviceDistribution {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Counts events by country or city, highest count first.
    ///
    /// Only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/analytics/geo` (AnalyticsDataService_GetGeoBreakdown, feature `analytics-data`). Needs the
    /// scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetGeoBreakdown", "analytics_data_service_get_geo_breakdown"))]
    pub fn get_geo_breakdown(
        &self,
        body: impl Into<crate::models::GetGeoBreakdownRequest>,
    ) -> AnalyticsDataGetGeoBreakdown<C> {
        AnalyticsDataGetGeoBreakdown {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Counts events over time, grouped by a dimension.
    ///
    /// Returns one series per group, for the groups with the most events; five by default. Only reads data, so
    /// it is safe to repeat.
    ///
    /// `POST /v1/analytics/timeseries` (AnalyticsDataService_GetGroupedTimeSeries, feature `analytics-data`).
    /// Needs the scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetGroupedTimeSeries", "analytics_data_service_get_grouped_time_series"))]
    pub fn get_grouped_time_series(
        &self,
        body: impl Into<crate::models::GetGroupedTimeSeriesRequest>,
    ) -> AnalyticsDataGetGroupedTimeSeries<C> {
        AnalyticsDataGetGroupedTimeSeries {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Counts events by hour of the day.
    ///
    /// Shows the times of peak activity. Only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/analytics/hours` (AnalyticsDataService_GetHourOfDayDistribution, feature `analytics-data`).
    /// Needs the scope `analytics:read`.
    #[doc(alias(
        "AnalyticsDataService_GetHourOfDayDistribution",
        "analytics_data_service_get_hour_of_day_distribution"
    ))]
    pub fn get_hour_of_day_distribution(
        &self,
        body: impl Into<crate::models::GetHourOfDayDistributionRequest>,
    ) -> AnalyticsDataGetHourOfDayDistribution<C> {
        AnalyticsDataGetHourOfDayDistribution {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Computes how many visits reach each workflow step, from arrival to exit.
    ///
    /// Returns the steps in order, with the conversion rate and the drop-off at each step. Only reads data, so
    /// it is safe to repeat.
    ///
    /// `POST /v1/analytics/funnel` (AnalyticsDataService_GetStepFunnel, feature `analytics-data`). Needs the
    /// scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetStepFunnel", "analytics_data_service_get_step_funnel"))]
    pub fn get_step_funnel(
        &self,
        body: impl Into<crate::models::GetStepFunnelRequest>,
    ) -> AnalyticsDataGetStepFunnel<C> {
        AnalyticsDataGetStepFunnel {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Ranks links by number of events.
    ///
    /// Only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/analytics/top-links` (AnalyticsDataService_GetTopLinks, feature `analytics-data`). Needs the
    /// scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetTopLinks", "analytics_data_service_get_top_links"))]
    pub fn get_top_links(&self, body: impl Into<crate::models::GetTopLinksRequest>) -> AnalyticsDataGetTopLinks<C> {
        AnalyticsDataGetTopLinks { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }

    /// Counts new and returning visitors over time.
    ///
    /// Only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/analytics/visitors` (AnalyticsDataService_GetVisitorTrends, feature `analytics-data`). Needs
    /// the scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_GetVisitorTrends", "analytics_data_service_get_visitor_trends"))]
    pub fn get_visitor_trends(
        &self,
        body: impl Into<crate::models::GetVisitorTrendsRequest>,
    ) -> AnalyticsDataGetVisitorTrends<C> {
        AnalyticsDataGetVisitorTrends {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Lists the countries that the workspace's visits came from, most visited first.
    ///
    /// Covers all time and returns no counts; it is meant for country filters.
    /// [`AnalyticsDataApi::get_geo_breakdown`] returns the number of events per country.
    ///
    /// `GET /v1/analytics/visitor-countries` (AnalyticsDataService_ListVisitorCountries, feature
    /// `analytics-data`). Needs the scope `analytics:read`.
    #[doc(alias("AnalyticsDataService_ListVisitorCountries", "analytics_data_service_list_visitor_countries"))]
    pub fn list_visitor_countries(&self) -> AnalyticsDataListVisitorCountries<C> {
        AnalyticsDataListVisitorCountries { client: self.client.clone(), options: rt::CallOptions::default() }
    }
}

/// A request for `POST /v1/analytics/attributes/distribution`, created by
/// [`AnalyticsDataApi::get_attribute_distribution`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetAttributeDistribution<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetAttributeDistributionRequest,
}

rt::call_methods!(AnalyticsDataGetAttributeDistribution);
rt::idempotency_methods!(AnalyticsDataGetAttributeDistribution);

impl<C: rt::Client> rt::Request for AnalyticsDataGetAttributeDistribution<C> {
    type Client = C;
    type Output = crate::models::GetAttributeDistributionResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "AnalyticsDataService_GetAttributeDistribution",
        "POST",
        "/v1/analytics/attributes/distribution",
    )
    .scope("analytics:read")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/attributes/distribution".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/attributes/metric`, created by
/// [`AnalyticsDataApi::get_attribute_metric`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetAttributeMetric<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetAttributeMetricRequest,
}

rt::call_methods!(AnalyticsDataGetAttributeMetric);
rt::idempotency_methods!(AnalyticsDataGetAttributeMetric);

impl<C: rt::Client> rt::Request for AnalyticsDataGetAttributeMetric<C> {
    type Client = C;
    type Output = crate::models::GetAttributeMetricResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetAttributeMetric", "POST", "/v1/analytics/attributes/metric")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/attributes/metric".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/attributes/values`, created by
/// [`AnalyticsDataApi::get_attribute_values`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetAttributeValues<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetAttributeValuesRequest,
}

rt::call_methods!(AnalyticsDataGetAttributeValues);
rt::idempotency_methods!(AnalyticsDataGetAttributeValues);

impl<C: rt::Client> rt::Request for AnalyticsDataGetAttributeValues<C> {
    type Client = C;
    type Output = crate::models::GetAttributeValuesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetAttributeValues", "POST", "/v1/analytics/attributes/values")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/attributes/values".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/breakdown`, created by [`AnalyticsDataApi::get_breakdown`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetBreakdown<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetBreakdownRequest,
}

rt::call_methods!(AnalyticsDataGetBreakdown);
rt::idempotency_methods!(AnalyticsDataGetBreakdown);

impl<C: rt::Client> rt::Request for AnalyticsDataGetBreakdown<C> {
    type Client = C;
    type Output = crate::models::GetBreakdownResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetBreakdown", "POST", "/v1/analytics/breakdown")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/breakdown".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/devices`, created by [`AnalyticsDataApi::get_device_distribution`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetDeviceDistribution<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetDeviceDistributionRequest,
}

rt::call_methods!(AnalyticsDataGetDeviceDistribution);
rt::idempotency_methods!(AnalyticsDataGetDeviceDistribution);

impl<C: rt::Client> rt::Request for AnalyticsDataGetDeviceDistribution<C> {
    type Client = C;
    type Output = crate::models::GetDeviceDistributionResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetDeviceDistribution", "POST", "/v1/analytics/devices")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/devices".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/geo`, created by [`AnalyticsDataApi::get_geo_breakdown`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetGeoBreakdown<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetGeoBreakdownRequest,
}

rt::call_methods!(AnalyticsDataGetGeoBreakdown);
rt::idempotency_methods!(AnalyticsDataGetGeoBreakdown);

impl<C: rt::Client> rt::Request for AnalyticsDataGetGeoBreakdown<C> {
    type Client = C;
    type Output = crate::models::GetGeoBreakdownResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetGeoBreakdown", "POST", "/v1/analytics/geo")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/geo".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/timeseries`, created by [`AnalyticsDataApi::get_grouped_time_series`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetGroupedTimeSeries<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetGroupedTimeSeriesRequest,
}

rt::call_methods!(AnalyticsDataGetGroupedTimeSeries);
rt::idempotency_methods!(AnalyticsDataGetGroupedTimeSeries);

impl<C: rt::Client> rt::Request for AnalyticsDataGetGroupedTimeSeries<C> {
    type Client = C;
    type Output = crate::models::GetGroupedTimeSeriesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetGroupedTimeSeries", "POST", "/v1/analytics/timeseries")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/timeseries".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/hours`, created by [`AnalyticsDataApi::get_hour_of_day_distribution`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetHourOfDayDistribution<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetHourOfDayDistributionRequest,
}

rt::call_methods!(AnalyticsDataGetHourOfDayDistribution);
rt::idempotency_methods!(AnalyticsDataGetHourOfDayDistribution);

impl<C: rt::Client> rt::Request for AnalyticsDataGetHourOfDayDistribution<C> {
    type Client = C;
    type Output = crate::models::GetHourOfDayDistributionResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetHourOfDayDistribution", "POST", "/v1/analytics/hours")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/hours".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/funnel`, created by [`AnalyticsDataApi::get_step_funnel`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetStepFunnel<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetStepFunnelRequest,
}

rt::call_methods!(AnalyticsDataGetStepFunnel);
rt::idempotency_methods!(AnalyticsDataGetStepFunnel);

impl<C: rt::Client> rt::Request for AnalyticsDataGetStepFunnel<C> {
    type Client = C;
    type Output = crate::models::GetStepFunnelResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetStepFunnel", "POST", "/v1/analytics/funnel")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/funnel".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/top-links`, created by [`AnalyticsDataApi::get_top_links`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetTopLinks<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetTopLinksRequest,
}

rt::call_methods!(AnalyticsDataGetTopLinks);
rt::idempotency_methods!(AnalyticsDataGetTopLinks);

impl<C: rt::Client> rt::Request for AnalyticsDataGetTopLinks<C> {
    type Client = C;
    type Output = crate::models::GetTopLinksResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetTopLinks", "POST", "/v1/analytics/top-links")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/top-links".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/analytics/visitors`, created by [`AnalyticsDataApi::get_visitor_trends`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataGetVisitorTrends<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetVisitorTrendsRequest,
}

rt::call_methods!(AnalyticsDataGetVisitorTrends);
rt::idempotency_methods!(AnalyticsDataGetVisitorTrends);

impl<C: rt::Client> rt::Request for AnalyticsDataGetVisitorTrends<C> {
    type Client = C;
    type Output = crate::models::GetVisitorTrendsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_GetVisitorTrends", "POST", "/v1/analytics/visitors")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/visitors".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/analytics/visitor-countries`, created by
/// [`AnalyticsDataApi::list_visitor_countries`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AnalyticsDataListVisitorCountries<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(AnalyticsDataListVisitorCountries);

impl<C: rt::Client> rt::Request for AnalyticsDataListVisitorCountries<C> {
    type Client = C;
    type Output = crate::models::ListVisitorCountriesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AnalyticsDataService_ListVisitorCountries", "GET", "/v1/analytics/visitor-countries")
            .scope("analytics:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/analytics/visitor-countries".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}
