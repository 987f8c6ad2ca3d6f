// Written by `cargo xtask regenerate`.
//! Models of `TimeSeriesApi`.

use crate::{apis::*, models::*, rt};

/// A time series of numbers of events.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsTimeSeries {
    /// The data points, ordered by timestamp. Intervals without events may be left out.
    pub data: Vec<EventsTimeSeriesData>,
    /// Number of data points in `data`. It is less than `totalIntervals` if empty intervals are left out.
    pub total_data: i32,
    /// Number of intervals between the start and the end of the period.
    pub total_intervals: i32,
}

impl EventsTimeSeries {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsTimeSeries {
    data: Optional("data"),
    total_data: Always("totalData"),
    total_intervals: Always("totalIntervals"),
});

/// The number of events in one interval of a time series.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsTimeSeriesData {
    /// Number of events that were recorded in the interval.
    pub event_count: i32,
    /// Start of the interval.
    pub timestamp: Option<jiff::Timestamp>,
}

impl EventsTimeSeriesData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsTimeSeriesData { event_count: Always("eventCount"), timestamp: Optional("timestamp") });

/// Period, interval and filters of a time series of events.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventsTimeSeriesRequest {
    /// Countries to include.
    pub countries: Option<Vec<String>>,
    /// ID of the directory with the links to include, a UUID.
    pub directory_id: Option<String>,
    /// End of the period, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Length of an interval in minutes, such as 5, 15 or 60.
    pub interval_in_minutes: Option<i32>,
    /// ID of the only link to include, a UUID.
    pub link_id: Option<String>,
    /// Start of the period, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of the tag of the links to include, a UUID.
    pub tag_id: Option<String>,
}

impl GetEventsTimeSeriesRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to include.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of the directory with the links to include, a UUID.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the period, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Length of an interval in minutes, such as 5, 15 or 60.
    pub fn interval_in_minutes(mut self, value: impl Into<Option<i32>>) -> Self {
        self.interval_in_minutes = value.into();
        self
    }

    /// ID of the only link to include, a UUID.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the period, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of the tag of the links to include, a UUID.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
        self
    }
}

rt::json_object!(GetEventsTimeSeriesRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    interval_in_minutes: Optional("intervalInMinutes"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The response of [`TimeSeriesApi::events`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetEventsTimeSeriesResponse {
    /// The numbers of events per interval.
    pub time_series: EventsTimeSeries,
}

impl GetEventsTimeSeriesResponse {
    /// Creates a value with its required fields.
    pub fn new(time_series: impl Into<EventsTimeSeries>) -> Self {
        Self { time_series: time_series.into() }
    }
}

rt::json_object!(GetEventsTimeSeriesResponse { time_series: Required("timeSeries") });
