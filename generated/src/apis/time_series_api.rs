// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Numbers of events over time.
///
/// For the total of a date range, use [`MetricsApi::events`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct TimeSeriesApi<C> {
    client: C,
}

impl<C: Clone> TimeSeriesApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Returns the number of events per interval between two timestamps.
    ///
    /// Counts the events of the whole workspace, unless the request filters them by link, directory, tag or
    /// country. The operation only reads data, so it is safe to repeat.
    ///
    /// `POST /v1/timeseries/events` (TimeSeriesService_GetEventsTimeSeries, feature `time-series`). Needs the
    /// scope `analytics:read`.
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    /// use linkbreakers::{GetEventsTimeSeriesRequest, TimeSeriesApi, Timestamp};
    ///
    /// let now = Timestamp::now();
    /// let request = GetEventsTimeSeriesRequest::new()
    ///     .start_date(now - Duration::from_secs(7 * 24 * 3600))
    ///     .end_date(now)
    ///     .interval_in_minutes(24 * 60);
    /// let series = TimeSeriesApi::new(&client).events(request).send()?.time_series;
    /// for day in series.data {
    ///     println!("{:?} {}", day.timestamp, day.event_count);
    /// }
    /// ```
    #[doc(alias("TimeSeriesService_GetEventsTimeSeries", "time_series_service_get_events_time_series"))]
    pub fn events(&self, body: impl Into<crate::models::GetEventsTimeSeriesRequest>) -> TimeSeriesEvents<C> {
        TimeSeriesEvents { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }
}

/// A request for `POST /v1/timeseries/events`, created by [`TimeSeriesApi::events`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TimeSeriesEvents<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetEventsTimeSeriesRequest,
}

rt::call_methods!(TimeSeriesEvents);
rt::idempotency_methods!(TimeSeriesEvents);

impl<C: rt::Client> rt::Request for TimeSeriesEvents<C> {
    type Client = C;
    type Output = crate::models::GetEventsTimeSeriesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("TimeSeriesService_GetEventsTimeSeries", "POST", "/v1/timeseries/events")
            .scope("analytics:read")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/timeseries/events".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}
