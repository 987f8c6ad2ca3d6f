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

    /// Data.
    #[must_use]
    pub fn data(mut self, value: impl IntoIterator<Item = impl Into<crate::models::VisitorTrendDataPoint>>) -> Self {
        self.data = value.into_iter().map(Into::into).collect();
        self
    }

    /// Total new (`totalNew`).
    #[must_use]
    pub fn total_new(mut self, value: i32) -> Self {
        self.total_new = value;
        self
    }

    /// Total returning (`totalReturning`).
    #[must_use]
    pub fn total_returning(mut self, value: i32) -> Self {
        self.total_returning = value;
        self
    }
}
