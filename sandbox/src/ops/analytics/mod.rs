//! Numbers for charts, counted from the events when they are asked for.
//!
//! Each looks once at every event between its start and its end (twice for grouped series), and at no others.

mod attributes;
mod countries;
mod counts;
mod funnel;
mod insight;
mod series;

use serde::Deserialize;
use serde_json::Value;

use super::Handler;
use crate::clock::Moment;
use crate::http::ApiError;
use crate::ids::Id;
use crate::store::State;
use crate::store::reads::Scope;
use crate::store::visits::Event;

pub(super) fn handler(operation: &str) -> Option<Handler> {
    Some(match operation {
        "AnalyticsDataService_GetBreakdown" => counts::breakdown,
        "AnalyticsDataService_GetDeviceDistribution" => counts::devices,
        "AnalyticsDataService_GetGeoBreakdown" => counts::geo,
        "AnalyticsDataService_GetHourOfDayDistribution" => counts::hours,
        "AnalyticsDataService_GetTopLinks" => counts::top_links,
        "AnalyticsDataService_ListVisitorCountries" => counts::countries,
        "AnalyticsDataService_GetGroupedTimeSeries" => series::grouped,
        "AnalyticsDataService_GetVisitorTrends" => series::visitors,
        "MetricsService_GetWorkspaceInsight" => insight::get,
        "TimeSeriesService_GetEventsTimeSeries" => series::events,
        "AnalyticsDataService_GetAttributeDistribution" => attributes::distribution,
        "AnalyticsDataService_GetAttributeMetric" => attributes::metric,
        "AnalyticsDataService_GetAttributeValues" => attributes::values,
        "AnalyticsDataService_GetStepFunnel" => funnel::steps,
        _ => return None,
    })
}

/// The body of any of these operations: none has all of it.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Asked {
    countries: Vec<String>,
    dimension: String,
    directory_id: String,
    end_date: Option<String>,
    group_by: String,
    interval_in_minutes: i64,
    pub(super) key: String,
    limit: i64,
    pub(super) link_id: String,
    start_date: Option<String>,
    tag_id: String,
}

impl Asked {
    pub(super) fn scope(&self) -> Scope {
        let id = |text: &str| (!text.is_empty()).then(|| Id::parse(text));
        let moment = |text: &Option<String>| text.as_deref().and_then(Moment::parse);
        let countries = self.countries.iter().filter(|country| !country.is_empty());
        Scope {
            link: id(&self.link_id),
            visitor: None,
            tag: id(&self.tag_id),
            directory: id(&self.directory_id),
            start: moment(&self.start_date),
            end: moment(&self.end_date),
            countries: countries.map(|country| country.to_uppercase()).collect(),
        }
    }

    /// How many to answer at most. 0 is as good as nothing said.
    fn limit(&self, default: usize) -> Result<usize, ApiError> {
        match usize::try_from(self.limit) {
            Ok(0) => Ok(default),
            Ok(limit) => Ok(limit),
            Err(_) => Err(ApiError::field("limit", format!("{} is not at least 1", self.limit))),
        }
    }

    fn key(&self) -> Result<&str, ApiError> {
        match self.key.as_str() {
            "" => Err(ApiError::field("key", "name the attribute to look at")),
            key => Ok(key),
        }
    }
}

/// What events can be told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dimension {
    Country,
    City,
    DeviceType,
    VisitType,
    Browser,
    Platform,
}

impl Dimension {
    const ALL: [(&'static str, Self); 6] = [
        ("country", Self::Country),
        ("city", Self::City),
        ("device_type", Self::DeviceType),
        ("visit_type", Self::VisitType),
        ("browser", Self::Browser),
        ("platform", Self::Platform),
    ];

    /// Takes `device_type`, `deviceType`, `Device type` and `GROUP_BY_DIMENSION_DEVICE_TYPE` alike: where the document
    /// has a plain text, it does not say how it is spelt.
    fn read(field: &str, text: &str) -> Result<Self, ApiError> {
        let letters = |text: &str| {
            let text = text.to_lowercase().replace("group_by_dimension_", "");
            text.chars().filter(char::is_ascii_alphabetic).collect::<String>()
        };
        let found = Self::ALL.iter().find(|(name, _)| letters(name) == letters(text));
        found.map(|(_, dimension)| *dimension).ok_or_else(|| {
            let known = Self::ALL.map(|(name, _)| name).join(", ");
            ApiError::field(field, format!("{text:?} is none of {known}"))
        })
    }

    /// None where the visit did not tell.
    pub(super) fn value<'a>(self, state: &'a State, event: &'a Event) -> Option<&'a str> {
        let device = || state.device_of_event(event);
        match self {
            Self::Country => device()?.country.as_deref(),
            Self::City => device()?.city.as_deref(),
            Self::DeviceType => Some(device()?.agent.device_type),
            Self::VisitType => Some(super::events::visit_type(event)),
            Self::Browser => device()?.agent.browser,
            Self::Platform => device()?.agent.platform,
        }
    }

    /// The value as people say it; the code it stands for, if it is one.
    pub(super) fn label(self, value: &str) -> (String, Option<&str>) {
        let word = |prefix| {
            let word = value.strip_prefix(prefix).unwrap_or(value).to_lowercase();
            let mut letters = word.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        };
        match self {
            Self::Country => (countries::name(value).unwrap_or(value).to_owned(), Some(value)),
            Self::DeviceType => (word("DEVICE_TYPE_"), Some(value)),
            Self::VisitType => (word("VISIT_TYPE_"), Some(value)),
            Self::City | Self::Browser | Self::Platform => (value.to_owned(), None),
        }
    }
}

/// Of a hundred; of nothing, it is nothing.
pub(super) fn percentage(part: usize, whole: usize) -> Value {
    let as_float = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    let share = if whole == 0 { 0.0 } else { 100.0 * as_float(part) / as_float(whole) };
    share.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dimension_is_spelt_in_any_way() {
        for text in ["device_type", "deviceType", "Device type", "GROUP_BY_DIMENSION_DEVICE_TYPE"] {
            assert_eq!(Dimension::read("dimension", text).unwrap(), Dimension::DeviceType, "{text}");
        }
        for text in ["", "GROUP_BY_DIMENSION_UNSPECIFIED", "colour"] {
            assert!(Dimension::read("dimension", text).unwrap_err().message.contains("browser, platform"));
        }
    }

    #[test]
    fn labels_are_for_people() {
        assert_eq!(Dimension::Country.label("NL"), ("Netherlands".to_owned(), Some("NL")));
        assert_eq!(Dimension::Country.label("XX"), ("XX".to_owned(), Some("XX")));
        assert_eq!(Dimension::DeviceType.label("DEVICE_TYPE_MOBILE").0, "Mobile");
        assert_eq!(Dimension::Browser.label("Firefox"), ("Firefox".to_owned(), None));
    }

    #[test]
    fn shares_are_of_a_hundred() {
        assert_eq!((percentage(1, 4), percentage(0, 0)), (25.0.into(), 0.0.into()));
    }

    #[test]
    fn limits_are_checked() {
        let limit = |limit| Asked { limit, ..Asked::default() }.limit(10);
        assert_eq!((limit(0).unwrap(), limit(3).unwrap()), (10, 3));
        assert!(limit(-1).is_err());
    }
}
