// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `EventsTimeSeries`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventsTimeSeries {
    /// Data.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<crate::models::EventsTimeSeriesData>,
    /// Total data (`totalData`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_data: i32,
    /// Total intervals (`totalIntervals`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_intervals: i32,
}

impl EventsTimeSeries {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
