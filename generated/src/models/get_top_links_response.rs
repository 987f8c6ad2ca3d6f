// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetTopLinksResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetTopLinksResponse {
    /// Data.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<crate::models::TopLinkDataPoint>,
    /// Total events (`totalEvents`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_events: i32,
}

impl GetTopLinksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Data.
    #[must_use]
    pub fn data(mut self, value: impl IntoIterator<Item = impl Into<crate::models::TopLinkDataPoint>>) -> Self {
        self.data = value.into_iter().map(Into::into).collect();
        self
    }

    /// Total events (`totalEvents`).
    #[must_use]
    pub fn total_events(mut self, value: i32) -> Self {
        self.total_events = value;
        self
    }
}
