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
}
