// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// One page of links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListLinksResponse {
    /// Links of this page.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<crate::models::Link>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub total_count: Option<i64>,
}

impl ListLinksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Links of this page.
    #[must_use]
    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<crate::models::Link>>) -> Self {
        self.links = value.into_iter().map(Into::into).collect();
        self
    }

    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    #[must_use]
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }

    /// Number of items over all pages.
    #[must_use]
    pub fn total_count(mut self, value: i64) -> Self {
        self.total_count = Some(value);
        self
    }
}
