// Written by `cargo xtask regenerate`.

use crate::rt;

/// One page of events.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsJsonResponse {
    /// Events of this page.
    pub events: Vec<crate::models::Event>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListEventsJsonResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListEventsJsonResponse {
    events: Optional("events"),
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});
