// Written by `cargo xtask regenerate`.

use crate::rt;

/// One page of links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLinksResponse {
    /// Links of this page.
    pub links: Vec<crate::models::Link>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListLinksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListLinksResponse {
    links: Optional("links"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});
