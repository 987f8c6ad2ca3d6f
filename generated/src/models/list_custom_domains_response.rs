// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListCustomDomainsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListCustomDomainsResponse {
    /// Custom domains (`customDomains`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub custom_domains: Vec<crate::models::CustomDomain>,
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

impl ListCustomDomainsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
