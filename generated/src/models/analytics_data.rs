// Written by `cargo xtask regenerate`.
//! Models of `AnalyticsDataApi`.

use crate::{apis::*, models::*, rt};

/// The number of visitors with one value of an attribute.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValueDataPoint {
    /// Value of the attribute.
    pub label: Option<String>,
    /// Percentage of visitors with this value.
    pub percentage: f64,
    /// Number of visitors with this value.
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

/// A recorded value of a visitor attribute.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AttributeValueEntry {
    /// When the visitor last set the value.
    pub recorded_at: Option<jiff::Timestamp>,
    /// The value as it was captured.
    pub value: Option<String>,
}

impl AttributeValueEntry {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AttributeValueEntry { recorded_at: Optional("recordedAt"), value: Optional("value") });

/// The number of events with one value of a dimension.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BreakdownDataPoint {
    /// Code of the value, such as an ISO 3166-1 alpha-2 country code if the dimension is `country`. Not every
    /// dimension has codes.
    pub code: Option<String>,
    /// Number of events with this value.
    pub event_count: i32,
    /// Value of the dimension, such as the name of a browser or country.
    pub label: Option<String>,
    /// Percentage of all events in the date range.
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

rt::string_enum! {
    /// A dimension that events can be counted by.
    pub enum BreakdownDimension {
        /// The browser family.
        ///
        /// `browser`
        Browser = "browser",
        /// The operating system.
        ///
        /// `platform`
        Platform = "platform",
        /// The type of device, such as a phone.
        ///
        /// `device_type`
        DeviceType = "device_type",
        /// The visitor's country, derived from the IP address.
        ///
        /// `country`
        Country = "country",
        /// The visitor's city, derived from the IP address.
        ///
        /// `city`
        City = "city",
        /// The first visit or a returning one.
        ///
        /// `visit_type`
        VisitType = "visit_type",
    }
}

/// The number of events from one device type.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceDataPoint {
    /// Device type, such as `DESKTOP`, `MOBILE` or `TABLET`.
    pub device_type: Option<String>,
    /// Number of events from devices of this type.
    pub event_count: i32,
    /// Percentage of all events in the date range.
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

/// A choice within a workflow step, such as a button on a multi-link page.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunnelBranch {
    /// Label of the choice, as shown to the visitor.
    pub label: Option<String>,
    /// Visits as a percentage of the journeys that reached the step. The shares of a step can add up to more
    /// than 100.
    pub share_of_step: f64,
    /// Number of journeys that took this branch. Zero if it was offered but not taken.
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

/// A workflow step in a funnel.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunnelStep {
    /// Choices that the step offers, such as the buttons on a multi-link page. Empty if it offers none.
    pub branches: Vec<FunnelBranch>,
    /// Visits as a percentage of the journeys that arrived; 100 for the entry step.
    pub conversion_rate: f64,
    /// Number of journeys that reached the previous step, but not this one.
    pub drop_off_from_previous: i64,
    /// Number of journeys to this step that belong to a known visitor.
    pub identified_visitors: i64,
    /// Interactions as a percentage of `occurrences`; at most 100.
    pub interaction_rate: f64,
    /// Number of journeys where the visitor acted on the step, such as by pressing a button. Zero for a step
    /// that offers no action.
    pub interactions: i64,
    /// Number of recorded traces of the step, including repetitions.
    pub occurrences: i64,
    /// Action of the step, such as `LINK_VISIT`, `FORM_SUBMIT` or `CLIENT_REDIRECT`.
    pub step_action: Option<String>,
    /// Kind of the step: entry, condition, interaction or exit.
    pub step_kind: Option<FunnelStepKind>,
    /// Number of journeys that reached this step, counted per event rather than per visitor.
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

rt::string_enum! {
    /// A category of workflow steps, as a funnel reports it.
    pub enum FunnelStepKind {
        /// The start of a journey.
        ///
        /// `ENTRY`
        Entry = "ENTRY",
        /// A branch that depends on the visitor.
        ///
        /// `CONDITION`
        Condition = "CONDITION",
        /// A page that the visitor interacts with.
        ///
        /// `INTERACTION`
        Interaction = "INTERACTION",
        /// The end of a journey.
        ///
        /// `EXIT`
        Exit = "EXIT",
    }
}

/// The number of events from one country or city.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GeoDataPoint {
    /// Number of events from this location.
    pub event_count: i32,
    /// Name of the country or city.
    pub location: Option<String>,
    /// Percentage of all events in the date range.
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

rt::string_enum! {
    /// A type of location that visitors can be grouped by.
    pub enum GeoDimension {
        /// The visitor's country, derived from the IP address.
        ///
        /// `country`
        Country = "country",
        /// The visitor's city, derived from the IP address.
        ///
        /// `city`
        City = "city",
    }
}

/// The attribute and the visitors to count; the body of [`AnalyticsDataApi::get_attribute_distribution`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeDistributionRequest {
    /// Countries of the visitors to include, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Key of the attribute, such as `rating`.
    pub key: Option<String>,
    /// Maximum number of values to return; default 10.
    pub limit: Option<i32>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetAttributeDistributionRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries of the visitors to include, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only visitors of its links are included.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Key of the attribute, such as `rating`.
    pub fn key<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.key = value.into_option();
        self
    }

    /// Maximum number of values to return; default 10.
    pub fn limit(mut self, value: impl Into<Option<i32>>) -> Self {
        self.limit = value.into();
        self
    }

    /// ID of a link, a UUID. Only visitors who interacted with the link are included, regardless of where the
    /// attribute was set.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only visitors of links with this tag are included.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// The distribution of visitors over the values of an attribute; the response of
/// [`AnalyticsDataApi::get_attribute_distribution`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeDistributionResponse {
    /// Number of visitors per value of the attribute.
    pub data: Vec<AttributeValueDataPoint>,
    pub total: i32,
}

impl GetAttributeDistributionResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetAttributeDistributionResponse { data: Optional("data"), total: Always("total") });

/// The attribute and the visitors to aggregate; the body of [`AnalyticsDataApi::get_attribute_metric`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeMetricRequest {
    /// Countries of the visitors to include, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Key of the attribute, such as `rating`.
    pub key: Option<String>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetAttributeMetricRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries of the visitors to include, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only visitors of its links are included.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Key of the attribute, such as `rating`.
    pub fn key<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.key = value.into_option();
        self
    }

    /// ID of a link, a UUID. Only visitors who interacted with the link are included, regardless of where the
    /// attribute was set.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only visitors of links with this tag are included.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// Statistics of a visitor attribute; the response of [`AnalyticsDataApi::get_attribute_metric`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeMetricResponse {
    /// Number of visitors in the audience, with or without the attribute.
    pub audience_count: i32,
    /// Average of the values that parse as numbers.
    pub average_value: Option<f64>,
    /// Share of the audience that has the attribute, 0 to 1.
    pub coverage_rate: f64,
    /// Largest value that parses as a number.
    pub max_value: Option<f64>,
    /// Smallest value that parses as a number.
    pub min_value: Option<f64>,
    /// Number of visitors who have the attribute, with a numeric value or not.
    pub total_count: i32,
    /// Number of values that parse as numbers, which the average is computed from. Lower than `totalCount` if
    /// some values do not match the attribute's type.
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

/// The attribute and the visitors to list values of; the body of [`AnalyticsDataApi::get_attribute_values`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeValuesRequest {
    /// Countries of the visitors to include, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Key of the attribute, such as one that contains comments.
    pub key: Option<String>,
    /// Maximum number of values to return; default 50.
    pub limit: Option<i32>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetAttributeValuesRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries of the visitors to include, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only visitors of its links are included.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Key of the attribute, such as one that contains comments.
    pub fn key<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.key = value.into_option();
        self
    }

    /// Maximum number of values to return; default 50.
    pub fn limit(mut self, value: impl Into<Option<i32>>) -> Self {
        self.limit = value.into();
        self
    }

    /// ID of a link, a UUID. Only visitors who interacted with the link are included, regardless of where the
    /// attribute was set.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only visitors of links with this tag are included.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// Recorded values of a visitor attribute; the response of [`AnalyticsDataApi::get_attribute_values`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeValuesResponse {
    /// The recorded values, most recent first.
    pub data: Vec<AttributeValueEntry>,
    pub total: i32,
}

impl GetAttributeValuesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetAttributeValuesResponse { data: Optional("data"), total: Always("total") });

/// The dimension and the events to count; the body of [`AnalyticsDataApi::get_breakdown`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBreakdownRequest {
    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// Dimension to count events by.
    pub dimension: Option<BreakdownDimension>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Maximum number of values to return; default 10.
    pub limit: Option<i32>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetBreakdownRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// Dimension to count events by.
    pub fn dimension<M>(mut self, value: impl rt::IntoOption<BreakdownDimension, M>) -> Self {
        self.dimension = value.into_option();
        self
    }

    /// ID of a directory. Only events of its links are counted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Maximum number of values to return; default 10.
    pub fn limit(mut self, value: impl Into<Option<i32>>) -> Self {
        self.limit = value.into();
        self
    }

    /// ID of a link, a UUID. Only its events are counted; if not set, those of all links in the workspace.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only events of links with this tag are counted.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// A breakdown of events by a dimension; the response of [`AnalyticsDataApi::get_breakdown`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBreakdownResponse {
    /// Number of events per value of the dimension, highest first.
    pub data: Vec<BreakdownDataPoint>,
    /// Total number of events in the date range.
    pub total: i32,
}

impl GetBreakdownResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetBreakdownResponse { data: Optional("data"), total: Always("total") });

/// The events to count by device type; the body of [`AnalyticsDataApi::get_device_distribution`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeviceDistributionRequest {
    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetDeviceDistributionRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only events of its links are counted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// ID of a link, a UUID. Only its events are counted; if not set, those of all links in the workspace.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only events of links with this tag are counted.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// The distribution of events over device types; the response of
/// [`AnalyticsDataApi::get_device_distribution`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetDeviceDistributionResponse {
    /// Number of events per device type.
    pub data: Vec<DeviceDataPoint>,
    /// Total number of events in the date range.
    pub total_events: i32,
}

impl GetDeviceDistributionResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetDeviceDistributionResponse { data: Optional("data"), total_events: Always("totalEvents") });

/// The events to count by country or city; the body of [`AnalyticsDataApi::get_geo_breakdown`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGeoBreakdownRequest {
    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Location to group by.
    pub group_by: Option<GeoDimension>,
    /// Maximum number of locations to return; default 10.
    pub limit: Option<i32>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetGeoBreakdownRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only events of its links are counted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Location to group by.
    pub fn group_by<M>(mut self, value: impl rt::IntoOption<GeoDimension, M>) -> Self {
        self.group_by = value.into_option();
        self
    }

    /// Maximum number of locations to return; default 10.
    pub fn limit(mut self, value: impl Into<Option<i32>>) -> Self {
        self.limit = value.into();
        self
    }

    /// ID of a link, a UUID. Only its events are counted; if not set, those of all links in the workspace.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only events of links with this tag are counted.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// A breakdown of events by country or city; the response of [`AnalyticsDataApi::get_geo_breakdown`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGeoBreakdownResponse {
    /// Number of events per country or city, highest first.
    pub data: Vec<GeoDataPoint>,
    /// Total number of events in the date range.
    pub total_events: i32,
}

impl GetGeoBreakdownResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGeoBreakdownResponse { data: Optional("data"), total_events: Always("totalEvents") });

/// The dimension and the events to count over time; the body of
/// [`AnalyticsDataApi::get_grouped_time_series`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupedTimeSeriesRequest {
    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Dimension that determines the series.
    pub group_by: Option<GroupByDimension>,
    /// Length of each interval, in minutes, such as 60 for hours or 1440 for days.
    pub interval_in_minutes: Option<i32>,
    /// Maximum number of groups to return, those with the most events; default 5.
    pub limit: Option<i32>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetGroupedTimeSeriesRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only events of its links are counted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Dimension that determines the series.
    pub fn group_by<M>(mut self, value: impl rt::IntoOption<GroupByDimension, M>) -> Self {
        self.group_by = value.into_option();
        self
    }

    /// Length of each interval, in minutes, such as 60 for hours or 1440 for days.
    pub fn interval_in_minutes(mut self, value: impl Into<Option<i32>>) -> Self {
        self.interval_in_minutes = value.into();
        self
    }

    /// Maximum number of groups to return, those with the most events; default 5.
    pub fn limit(mut self, value: impl Into<Option<i32>>) -> Self {
        self.limit = value.into();
        self
    }

    /// ID of a link, a UUID. Only its events are counted; if not set, those of all links in the workspace.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only events of links with this tag are counted.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// Numbers of events over time, grouped by a dimension; the response of
/// [`AnalyticsDataApi::get_grouped_time_series`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGroupedTimeSeriesResponse {
    /// One series for each group.
    pub series: Vec<TimeSeriesSeries>,
    /// Total number of events across all series.
    pub total_events: i32,
}

impl GetGroupedTimeSeriesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGroupedTimeSeriesResponse { series: Optional("series"), total_events: Always("totalEvents") });

/// The events to count by hour of the day; the body of [`AnalyticsDataApi::get_hour_of_day_distribution`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetHourOfDayDistributionRequest {
    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetHourOfDayDistributionRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only events of its links are counted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// ID of a link, a UUID. Only its events are counted; if not set, those of all links in the workspace.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only events of links with this tag are counted.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// The distribution of events over the hours of the day; the response of
/// [`AnalyticsDataApi::get_hour_of_day_distribution`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetHourOfDayDistributionResponse {
    /// Number of events per hour of the day.
    pub data: Vec<HourOfDayDataPoint>,
    /// Total number of events in the date range.
    pub total_events: i32,
}

impl GetHourOfDayDistributionResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetHourOfDayDistributionResponse { data: Optional("data"), total_events: Always("totalEvents") });

/// The visits to follow through the workflow; the body of [`AnalyticsDataApi::get_step_funnel`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStepFunnelRequest {
    /// Countries to count visits from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetStepFunnelRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to count visits from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only visits of its links are counted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// ID of a link, a UUID. Only its visits are counted; if not set, those of all links in the workspace.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only visits of links with this tag are counted.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// The funnel of workflow steps; the response of [`AnalyticsDataApi::get_step_funnel`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStepFunnelResponse {
    /// Conversion rate of the final step, as a percentage.
    pub completion_rate: f64,
    /// Number of journeys that arrived, which all conversion rates refer to.
    pub entry_visits: i64,
    /// Steps in the order in which visitors reach them, arrival first.
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

/// The events to rank links by; the body of [`AnalyticsDataApi::get_top_links`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTopLinksRequest {
    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Maximum number of links to return; default 10.
    pub limit: Option<i32>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetTopLinksRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to count events from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only events of its links are counted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Maximum number of links to return; default 10.
    pub fn limit(mut self, value: impl Into<Option<i32>>) -> Self {
        self.limit = value.into();
        self
    }

    /// ID of a link, a UUID. Only its events are counted; if not set, those of all links in the workspace.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only events of links with this tag are counted.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// Links ranked by number of events; the response of [`AnalyticsDataApi::get_top_links`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTopLinksResponse {
    /// Links with their numbers of events, highest first.
    pub data: Vec<TopLinkDataPoint>,
    /// Total number of events in the date range.
    pub total_events: i32,
}

impl GetTopLinksResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetTopLinksResponse { data: Optional("data"), total_events: Always("totalEvents") });

/// The visitors to count over time; the body of [`AnalyticsDataApi::get_visitor_trends`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetVisitorTrendsRequest {
    /// Countries to count visitors from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub countries: Option<Vec<String>>,
    /// ID of a directory.
    pub directory_id: Option<String>,
    /// End of the date range, inclusive.
    pub end_date: Option<jiff::Timestamp>,
    /// Length of each interval, in minutes, such as 60 for hours or 1440 for days.
    pub interval_in_minutes: Option<i32>,
    /// ID of a link, a UUID.
    pub link_id: Option<String>,
    /// Start of the date range, inclusive.
    pub start_date: Option<jiff::Timestamp>,
    /// ID of a tag.
    pub tag_id: Option<String>,
}

impl GetVisitorTrendsRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Countries to count visitors from, as ISO 3166-1 alpha-2 codes as
    /// [`AnalyticsDataApi::list_visitor_countries`] returns them.
    pub fn countries<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.countries = value.into_list();
        self
    }

    /// ID of a directory. Only visitors of its links are counted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// End of the date range, inclusive.
    pub fn end_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.end_date = value.into_option();
        self
    }

    /// Length of each interval, in minutes, such as 60 for hours or 1440 for days.
    pub fn interval_in_minutes(mut self, value: impl Into<Option<i32>>) -> Self {
        self.interval_in_minutes = value.into();
        self
    }

    /// ID of a link, a UUID. Only its visitors are counted; if not set, those of all links in the workspace.
    pub fn link_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.link_id = value.into_option();
        self
    }

    /// Start of the date range, inclusive.
    pub fn start_date<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.start_date = value.into_option();
        self
    }

    /// ID of a tag. Only visitors of links with this tag are counted.
    pub fn tag_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tag_id = value.into_option();
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

/// Numbers of new and returning visitors over time; the response of
/// [`AnalyticsDataApi::get_visitor_trends`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetVisitorTrendsResponse {
    /// Number of new and returning visitors per interval.
    pub data: Vec<VisitorTrendDataPoint>,
    /// Total number of new visitors in the date range.
    pub total_new: i32,
    /// Total number of returning visitors in the date range.
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
    /// A dimension that events can be grouped by.
    pub enum GroupByDimension {
        /// Not set.
        ///
        /// `GROUP_BY_DIMENSION_UNSPECIFIED`
        Unspecified = "GROUP_BY_DIMENSION_UNSPECIFIED",
        /// Events are grouped by the visitor's country.
        ///
        /// `GROUP_BY_DIMENSION_COUNTRY`
        Country = "GROUP_BY_DIMENSION_COUNTRY",
        /// Events are grouped by the visitor's city.
        ///
        /// `GROUP_BY_DIMENSION_CITY`
        City = "GROUP_BY_DIMENSION_CITY",
        /// Events are grouped by device type, such as desktop or mobile.
        ///
        /// `GROUP_BY_DIMENSION_DEVICE_TYPE`
        DeviceType = "GROUP_BY_DIMENSION_DEVICE_TYPE",
        /// Events are grouped by visit type.
        ///
        /// `GROUP_BY_DIMENSION_VISIT_TYPE`
        VisitType = "GROUP_BY_DIMENSION_VISIT_TYPE",
        /// Events are grouped by the visitor's browser.
        ///
        /// `GROUP_BY_DIMENSION_BROWSER`
        Browser = "GROUP_BY_DIMENSION_BROWSER",
        /// Events are grouped by the visitor's platform.
        ///
        /// `GROUP_BY_DIMENSION_PLATFORM`
        Platform = "GROUP_BY_DIMENSION_PLATFORM",
    }
}

/// The number of events in one hour of the day, across the date range.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HourOfDayDataPoint {
    /// Number of events in this hour, summed over all days of the date range.
    pub event_count: i32,
    /// Hour of the day, 0 to 23.
    pub hour: i32,
}

impl HourOfDayDataPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(HourOfDayDataPoint { event_count: Always("eventCount"), hour: Always("hour") });

/// Countries of the workspace's visits; the response of [`AnalyticsDataApi::list_visitor_countries`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorCountriesResponse {
    /// All countries that visits came from, most visited first.
    pub countries: Vec<VisitorCountry>,
}

impl ListVisitorCountriesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorCountriesResponse { countries: Optional("countries") });

/// The number of events in one interval of a time series.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeSeriesPoint {
    /// Time of the interval.
    pub timestamp: Option<jiff::Timestamp>,
    /// Number of events in the interval.
    pub value: i32,
}

impl TimeSeriesPoint {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeSeriesPoint { timestamp: Optional("timestamp"), value: Always("value") });

/// A time series of one group, such as a country or device type.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeSeriesSeries {
    /// Name of the group, such as a country, a device type, or `new` and `returning`.
    pub label: Option<String>,
    /// Numbers of events in the group, one per interval.
    pub points: Vec<TimeSeriesPoint>,
}

impl TimeSeriesSeries {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeSeriesSeries { label: Optional("label"), points: Optional("points") });

/// The number of events of one link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TopLinkDataPoint {
    /// Number of events of the link.
    pub event_count: i32,
    /// Name of the link, or its shortlink.
    pub name: Option<String>,
    /// Path that identifies the link on its domain.
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

/// A country that visitors came from.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorCountry {
    /// ISO 3166-1 alpha-2 code of the country, such as `NL`.
    pub code: String,
    /// English name of the country, such as `Netherlands`.
    pub name: String,
}

impl VisitorCountry {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorCountry { code: Always("code"), name: Always("name") });

/// The number of new and returning visitors in one interval.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorTrendDataPoint {
    /// Number of first-time visitors in the interval.
    pub new_visitor_count: i32,
    /// Number of returning visitors in the interval.
    pub returning_visitor_count: i32,
    /// Start of the interval.
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
