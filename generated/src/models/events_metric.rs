// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Counters of events.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventsMetric {
    /// Moment of the first event.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub first_at: Option<jiff::Timestamp>,
    /// Moment of the latest event.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_at: Option<jiff::Timestamp>,
    /// City with the most events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_city: Option<String>,
    /// Country with the most events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_country: Option<String>,
    /// Device type with the most events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top_device_type: Option<crate::models::DeviceType>,
    /// Number of different cities.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_cities: i32,
    /// Number of different countries.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_countries: i32,
    /// Number of different device types.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_device_types: i32,
    /// Number of events.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_events: i32,
}

impl EventsMetric {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Moment of the first event.
    #[must_use]
    pub fn first_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.first_at = Some(value.into());
        self
    }

    /// Moment of the latest event.
    #[must_use]
    pub fn last_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_at = Some(value.into());
        self
    }

    /// City with the most events.
    #[must_use]
    pub fn top_city(mut self, value: impl Into<String>) -> Self {
        self.top_city = Some(value.into());
        self
    }

    /// Country with the most events.
    #[must_use]
    pub fn top_country(mut self, value: impl Into<String>) -> Self {
        self.top_country = Some(value.into());
        self
    }

    /// Device type with the most events.
    #[must_use]
    pub fn top_device_type(mut self, value: impl Into<crate::models::DeviceType>) -> Self {
        self.top_device_type = Some(value.into());
        self
    }

    /// Number of different cities.
    #[must_use]
    pub fn total_cities(mut self, value: i32) -> Self {
        self.total_cities = value;
        self
    }

    /// Number of different countries.
    #[must_use]
    pub fn total_countries(mut self, value: i32) -> Self {
        self.total_countries = value;
        self
    }

    /// Number of different device types.
    #[must_use]
    pub fn total_device_types(mut self, value: i32) -> Self {
        self.total_device_types = value;
        self
    }

    /// Number of events.
    #[must_use]
    pub fn total_events(mut self, value: i32) -> Self {
        self.total_events = value;
        self
    }
}
