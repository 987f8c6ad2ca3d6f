// Written by `cargo xtask regenerate`.
//! Models of `AnalyticsDataApi`.

use crate::{models::*, rt};

/// The API's `AttributeValueDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValueDataPoint {
    /// Label.
    pub label: Option<String>,
    /// Percentage.
    pub percentage: f64,
    /// Visitor count (`visitorCount`).
    pub visitor_count: i32,
}

impl AttributeValueDataPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AttributeValueDataPoint {
    label: Optional("label"),
    percentage: Always("percentage"),
    visitor_count: Always("visitorCount"),
});

/// The API's `AttributeValueEntry`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValueEntry {
    /// Recorded at (`recordedAt`).
    pub recorded_at: Option<jiff::Timestamp>,
    /// Value.
    pub value: Option<String>,
}

impl AttributeValueEntry {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AttributeValueEntry { recorded_at: Optional("recordedAt"), value: Optional("value") });

/// The API's `BreakdownDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BreakdownDataPoint {
    /// Code.
    pub code: Option<String>,
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Label.
    pub label: Option<String>,
    /// Percentage.
    pub percentage: f64,
}

impl BreakdownDataPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(BreakdownDataPoint {
    code: Optional("code"),
    event_count: Always("eventCount"),
    label: Optional("label"),
    percentage: Always("percentage"),
});

/// The API's `DeviceDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceDataPoint {
    /// Device type (`deviceType`).
    pub device_type: Option<String>,
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Percentage.
    pub percentage: f64,
}

impl DeviceDataPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceDataPoint {
    device_type: Optional("deviceType"),
    event_count: Always("eventCount"),
    percentage: Always("percentage"),
});

/// The API's `FunnelBranch`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunnelBranch {
    /// Label.
    pub label: Option<String>,
    /// Share of step (`shareOfStep`).
    pub share_of_step: f64,
    /// Visits.
    pub visits: i64,
}

impl FunnelBranch {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FunnelBranch {
    label: Optional("label"),
    share_of_step: Always("shareOfStep"),
    visits: Always("visits"),
});

/// The API's `FunnelStep`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunnelStep {
    /// Branches.
    pub branches: Vec<FunnelBranch>,
    /// Conversion rate (`conversionRate`).
    pub conversion_rate: f64,
    /// Drop off from previous (`dropOffFromPrevious`).
    pub drop_off_from_previous: i64,
    /// Identified visitors (`identifiedVisitors`).
    pub identified_visitors: i64,
    /// Interaction rate (`interactionRate`).
    pub interaction_rate: f64,
    /// Interactions.
    pub interactions: i64,
    /// Occurrences.
    pub occurrences: i64,
    /// Step action (`stepAction`).
    pub step_action: Option<String>,
    /// Step kind (`stepKind`).
    pub step_kind: Option<String>,
    /// Visits.
    pub visits: i64,
}

impl FunnelStep {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FunnelStep {
    branches: Optional("branches"),
    conversion_rate: Always("conversionRate"),
    drop_off_from_previous: Always("dropOffFromPrevious"),
    identified_visitors: Always("identifiedVisitors"),
    interaction_rate: Always("interactionRate"),
    interactions: Always("interactions"),
    occurrences: Always("occurrences"),
    step_action: Optional("stepAction"),
    step_kind: Optional("stepKind"),
    visits: Always("visits"),
});

/// The API's `GeoDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GeoDataPoint {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Location.
    pub location: Option<String>,
    /// Percentage.
    pub percentage: f64,
}

impl GeoDataPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GeoDataPoint {
    event_count: Always("eventCount"),
    location: Optional("location"),
    percentage: Always("percentage"),
});

/// The API's `GetAttributeDistributionRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeDistributionRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Key.
    pub key: Option<String>,
    /// Limit.
    pub limit: Option<i32>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetAttributeDistributionRequest {
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

    /// Key.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Limit.
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
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

rt::json_object!(GetAttributeDistributionRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    key: Optional("key"),
    limit: Optional("limit"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetAttributeDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeDistributionResponse {
    /// Data.
    pub data: Vec<AttributeValueDataPoint>,
    /// Total.
    pub total: i32,
}

impl GetAttributeDistributionResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetAttributeDistributionResponse { data: Optional("data"), total: Always("total") });

/// The API's `GetAttributeMetricRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeMetricRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Key.
    pub key: Option<String>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetAttributeMetricRequest {
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

    /// Key.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
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

rt::json_object!(GetAttributeMetricRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    key: Optional("key"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetAttributeMetricResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeMetricResponse {
    /// Audience count (`audienceCount`).
    pub audience_count: i32,
    /// Average value (`averageValue`).
    pub average_value: Option<f64>,
    /// Coverage rate (`coverageRate`).
    pub coverage_rate: f64,
    /// Max value (`maxValue`).
    pub max_value: Option<f64>,
    /// Min value (`minValue`).
    pub min_value: Option<f64>,
    /// Total count (`totalCount`).
    pub total_count: i32,
    /// Usable count (`usableCount`).
    pub usable_count: i32,
}

impl GetAttributeMetricResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetAttributeMetricResponse {
    audience_count: Always("audienceCount"),
    average_value: Optional("averageValue"),
    coverage_rate: Always("coverageRate"),
    max_value: Optional("maxValue"),
    min_value: Optional("minValue"),
    total_count: Always("totalCount"),
    usable_count: Always("usableCount"),
});

/// The API's `GetAttributeValuesRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeValuesRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Key.
    pub key: Option<String>,
    /// Limit.
    pub limit: Option<i32>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetAttributeValuesRequest {
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

    /// Key.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Limit.
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
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

rt::json_object!(GetAttributeValuesRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    key: Optional("key"),
    limit: Optional("limit"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetAttributeValuesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeValuesResponse {
    /// Data.
    pub data: Vec<AttributeValueEntry>,
    /// Total.
    pub total: i32,
}

impl GetAttributeValuesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetAttributeValuesResponse { data: Optional("data"), total: Always("total") });

/// The API's `GetBreakdownRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBreakdownRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Dimension.
    pub dimension: Option<String>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Limit.
    pub limit: Option<i32>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetBreakdownRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries.
    pub fn countries(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.countries = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Dimension.
    pub fn dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = Some(value.into());
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

    /// Limit.
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
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

rt::json_object!(GetBreakdownRequest {
    countries: Optional("countries"),
    dimension: Optional("dimension"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    limit: Optional("limit"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetBreakdownResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBreakdownResponse {
    /// Data.
    pub data: Vec<BreakdownDataPoint>,
    /// Total.
    pub total: i32,
}

impl GetBreakdownResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetBreakdownResponse { data: Optional("data"), total: Always("total") });

/// The API's `GetDeviceDistributionRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeviceDistributionRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetDeviceDistributionRequest {
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

rt::json_object!(GetDeviceDistributionRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetDeviceDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeviceDistributionResponse {
    /// Data.
    pub data: Vec<DeviceDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetDeviceDistributionResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetDeviceDistributionResponse { data: Optional("data"), total_events: Always("totalEvents") });

/// The API's `GetGeoBreakdownRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGeoBreakdownRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Group by (`groupBy`).
    pub group_by: Option<String>,
    /// Limit.
    pub limit: Option<i32>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetGeoBreakdownRequest {
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

    /// Group by (`groupBy`).
    pub fn group_by(mut self, value: impl Into<String>) -> Self {
        self.group_by = Some(value.into());
        self
    }

    /// Limit.
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
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

rt::json_object!(GetGeoBreakdownRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    group_by: Optional("groupBy"),
    limit: Optional("limit"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetGeoBreakdownResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGeoBreakdownResponse {
    /// Data.
    pub data: Vec<GeoDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetGeoBreakdownResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGeoBreakdownResponse { data: Optional("data"), total_events: Always("totalEvents") });

/// The API's `GetGroupedTimeSeriesRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupedTimeSeriesRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Group by (`groupBy`).
    pub group_by: Option<GroupByDimension>,
    /// Interval in minutes (`intervalInMinutes`).
    pub interval_in_minutes: Option<i32>,
    /// Limit.
    pub limit: Option<i32>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetGroupedTimeSeriesRequest {
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

    /// Group by (`groupBy`).
    pub fn group_by(mut self, value: impl Into<GroupByDimension>) -> Self {
        self.group_by = Some(value.into());
        self
    }

    /// Interval in minutes (`intervalInMinutes`).
    pub fn interval_in_minutes(mut self, value: i32) -> Self {
        self.interval_in_minutes = Some(value);
        self
    }

    /// Limit.
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
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

rt::json_object!(GetGroupedTimeSeriesRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    group_by: Optional("groupBy"),
    interval_in_minutes: Optional("intervalInMinutes"),
    limit: Optional("limit"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetGroupedTimeSeriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupedTimeSeriesResponse {
    /// Series.
    pub series: Vec<TimeSeriesSeries>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetGroupedTimeSeriesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGroupedTimeSeriesResponse { series: Optional("series"), total_events: Always("totalEvents") });

/// The API's `GetHourOfDayDistributionRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetHourOfDayDistributionRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetHourOfDayDistributionRequest {
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

rt::json_object!(GetHourOfDayDistributionRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetHourOfDayDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetHourOfDayDistributionResponse {
    /// Data.
    pub data: Vec<HourOfDayDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetHourOfDayDistributionResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetHourOfDayDistributionResponse { data: Optional("data"), total_events: Always("totalEvents") });

/// The API's `GetStepFunnelRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStepFunnelRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetStepFunnelRequest {
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

rt::json_object!(GetStepFunnelRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetStepFunnelResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStepFunnelResponse {
    /// Completion rate (`completionRate`).
    pub completion_rate: f64,
    /// Entry visits (`entryVisits`).
    pub entry_visits: i64,
    /// Steps.
    pub steps: Vec<FunnelStep>,
}

impl GetStepFunnelResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetStepFunnelResponse {
    completion_rate: Always("completionRate"),
    entry_visits: Always("entryVisits"),
    steps: Optional("steps"),
});

/// The API's `GetTopLinksRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTopLinksRequest {
    /// Countries.
    pub countries: Option<Vec<String>>,
    /// Directory id (`directoryId`).
    pub directory_id: Option<String>,
    /// End date (`endDate`).
    pub end_date: Option<jiff::Timestamp>,
    /// Limit.
    pub limit: Option<i32>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Start date (`startDate`).
    pub start_date: Option<jiff::Timestamp>,
    /// Tag id (`tagId`).
    pub tag_id: Option<String>,
}

impl GetTopLinksRequest {
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

    /// Limit.
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
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

rt::json_object!(GetTopLinksRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    limit: Optional("limit"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetTopLinksResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTopLinksResponse {
    /// Data.
    pub data: Vec<TopLinkDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetTopLinksResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetTopLinksResponse { data: Optional("data"), total_events: Always("totalEvents") });

/// The API's `GetVisitorTrendsRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetVisitorTrendsRequest {
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

impl GetVisitorTrendsRequest {
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

rt::json_object!(GetVisitorTrendsRequest {
    countries: Optional("countries"),
    directory_id: Optional("directoryId"),
    end_date: Optional("endDate"),
    interval_in_minutes: Optional("intervalInMinutes"),
    link_id: Optional("linkId"),
    start_date: Optional("startDate"),
    tag_id: Optional("tagId"),
});

/// The API's `GetVisitorTrendsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetVisitorTrendsResponse {
    /// Data.
    pub data: Vec<VisitorTrendDataPoint>,
    /// Total new (`totalNew`).
    pub total_new: i32,
    /// Total returning (`totalReturning`).
    pub total_returning: i32,
}

impl GetVisitorTrendsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetVisitorTrendsResponse {
    data: Optional("data"),
    total_new: Always("totalNew"),
    total_returning: Always("totalReturning"),
});

rt::string_enum! {
    /// The API's `GroupByDimension`.
    pub enum GroupByDimension {
        /// `GROUP_BY_DIMENSION_UNSPECIFIED`.
        Unspecified = "GROUP_BY_DIMENSION_UNSPECIFIED",
        /// `GROUP_BY_DIMENSION_COUNTRY`.
        Country = "GROUP_BY_DIMENSION_COUNTRY",
        /// `GROUP_BY_DIMENSION_CITY`.
        City = "GROUP_BY_DIMENSION_CITY",
        /// `GROUP_BY_DIMENSION_DEVICE_TYPE`.
        DeviceType = "GROUP_BY_DIMENSION_DEVICE_TYPE",
        /// `GROUP_BY_DIMENSION_VISIT_TYPE`.
        VisitType = "GROUP_BY_DIMENSION_VISIT_TYPE",
        /// `GROUP_BY_DIMENSION_BROWSER`.
        Browser = "GROUP_BY_DIMENSION_BROWSER",
        /// `GROUP_BY_DIMENSION_PLATFORM`.
        Platform = "GROUP_BY_DIMENSION_PLATFORM",
    }
}

/// The API's `HourOfDayDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HourOfDayDataPoint {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Hour.
    pub hour: i32,
}

impl HourOfDayDataPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(HourOfDayDataPoint { event_count: Always("eventCount"), hour: Always("hour") });

/// The API's `ListVisitorCountriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorCountriesResponse {
    /// Countries.
    pub countries: Vec<VisitorCountry>,
}

impl ListVisitorCountriesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorCountriesResponse { countries: Optional("countries") });

/// The API's `TimeSeriesPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeSeriesPoint {
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
    /// Value.
    pub value: i32,
}

impl TimeSeriesPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeSeriesPoint { timestamp: Optional("timestamp"), value: Always("value") });

/// The API's `TimeSeriesSeries`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeSeriesSeries {
    /// Label.
    pub label: Option<String>,
    /// Points.
    pub points: Vec<TimeSeriesPoint>,
}

impl TimeSeriesSeries {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeSeriesSeries { label: Optional("label"), points: Optional("points") });

/// The API's `TopLinkDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TopLinkDataPoint {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Name.
    pub name: Option<String>,
    /// Shortlink.
    pub shortlink: Option<String>,
}

impl TopLinkDataPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TopLinkDataPoint {
    event_count: Always("eventCount"),
    name: Optional("name"),
    shortlink: Optional("shortlink"),
});

/// The API's `VisitorCountry`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorCountry {
    /// Code.
    pub code: String,
    /// Name.
    pub name: String,
}

impl VisitorCountry {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorCountry { code: Always("code"), name: Always("name") });

/// The API's `VisitorTrendDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorTrendDataPoint {
    /// New visitor count (`newVisitorCount`).
    pub new_visitor_count: i32,
    /// Returning visitor count (`returningVisitorCount`).
    pub returning_visitor_count: i32,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
}

impl VisitorTrendDataPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorTrendDataPoint {
    new_visitor_count: Always("newVisitorCount"),
    returning_visitor_count: Always("returningVisitorCount"),
    timestamp: Optional("timestamp"),
});
