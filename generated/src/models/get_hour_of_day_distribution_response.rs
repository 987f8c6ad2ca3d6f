// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetHourOfDayDistributionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetHourOfDayDistributionResponse {
    /// Data.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<crate::models::HourOfDayDataPoint>,
    /// Total events (`totalEvents`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_events: i32,
}

impl GetHourOfDayDistributionResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
