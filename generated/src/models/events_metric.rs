// Written by `cargo xtask regenerate`.

use crate::rt;

/// Counters of events.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsMetric {
    /// Moment of the first event.
    pub first_at: Option<jiff::Timestamp>,
    /// Moment of the latest event.
    pub last_at: Option<jiff::Timestamp>,
    /// City with the most events.
    pub top_city: Option<String>,
    /// Country with the most events.
    pub top_country: Option<String>,
    /// Device type with the most events.
    pub top_device_type: Option<crate::models::DeviceType>,
    /// Number of different cities.
    pub total_cities: i32,
    /// Number of different countries.
    pub total_countries: i32,
    /// Number of different device types.
    pub total_device_types: i32,
    /// Number of events.
    pub total_events: i32,
}

impl EventsMetric {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsMetric {
    first_at: Optional("firstAt"),
    last_at: Optional("lastAt"),
    top_city: Optional("topCity"),
    top_country: Optional("topCountry"),
    top_device_type: Optional("topDeviceType"),
    total_cities: Always("totalCities"),
    total_countries: Always("totalCountries"),
    total_device_types: Always("totalDeviceTypes"),
    total_events: Always("totalEvents"),
});
