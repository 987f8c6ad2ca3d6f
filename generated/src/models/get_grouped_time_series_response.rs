// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetGroupedTimeSeriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetGroupedTimeSeriesResponse {
    /// Series.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub series: Vec<crate::models::TimeSeriesSeries>,
    /// Total events (`totalEvents`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_events: i32,
}

impl GetGroupedTimeSeriesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Series.
    #[must_use]
    pub fn series(mut self, value: impl IntoIterator<Item = impl Into<crate::models::TimeSeriesSeries>>) -> Self {
        self.series = value.into_iter().map(Into::into).collect();
        self
    }

    /// Total events (`totalEvents`).
    #[must_use]
    pub fn total_events(mut self, value: i32) -> Self {
        self.total_events = value;
        self
    }
}
