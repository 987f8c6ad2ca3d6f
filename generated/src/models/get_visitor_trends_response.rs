// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetVisitorTrendsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetVisitorTrendsResponse {
    /// Data.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<crate::models::VisitorTrendDataPoint>,
    /// Total new (`totalNew`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_new: i32,
    /// Total returning (`totalReturning`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_returning: i32,
}

impl GetVisitorTrendsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
