// Written by `cargo xtask regenerate`.
//! Models of `TimeSeriesApi`.

use crate::{models::*, rt};

/// The API's `EventsTimeSeries`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsTimeSeries {
    /// Data.
    pub data: Vec<EventsTimeSeriesData>,
    /// Total data (`totalData`).
    pub total_data: i32,
    /// Total intervals (`totalIntervals`).
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

/// The API's `EventsTimeSeriesData`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsTimeSeriesData {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
}

impl EventsTimeSeriesData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsTimeSeriesData { event_count: Always("eventCount"), timestamp: Optional("timestamp") });

/// The API's `GetEventsTimeSeriesRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetEventsTimeSeriesRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Interval in minutes (`intervalInMinutes`).
    pub interval_in_minutes: Option<i32>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetEventsTimeSeriesRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries.
    pub fn countries(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.countries = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Directory id (`directoryId`).
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// End date (`endDate`).
    pub fn end_date(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.end_date = Some(value.into());
        self
    }

    /// Interval in minutes (`intervalInMinutes`).
    pub fn interval_in_minutes(mut self, value: i32) -> Self {
        self.interval_in_minutes = Some(value);
        self
    }

    /// Link id (`linkId`).
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Start date (`startDate`).
    pub fn start_date(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.start_date = Some(value.into());
        self
    }

    /// Tag id (`tagId`).
    pub fn tag_id(mut self, value: impl Into<String>) -> Self {
        self.tag_id = Some(value.into());
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

/// The API's `GetEventsTimeSeriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetEventsTimeSeriesResponse {
    /// Time series (`timeSeries`).
    pub time_series: EventsTimeSeries,
}

impl GetEventsTimeSeriesResponse {
    /// Creates a value with its required fields.
    pub fn new(time_series: impl Into<EventsTimeSeries>) -> Self {
        Self { time_series: time_series.into() }
    }
}

rt::json_object!(GetEventsTimeSeriesResponse { time_series: Required("timeSeries") });
