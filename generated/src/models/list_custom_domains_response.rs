// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListCustomDomainsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListCustomDomainsResponse {
    /// Custom domains (`customDomains`).
    pub custom_domains: Vec<crate::models::CustomDomain>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListCustomDomainsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListCustomDomainsResponse {
    custom_domains: Optional("customDomains"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});
