// Written by `cargo xtask regenerate`.

/// One page of visitors.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsJsonResponse {
    /// Whether another page follows.
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
    /// Visitors of this page.
    pub visitors: Vec<crate::models::Visitor>,
}

crate::rt::model!(ListVisitorsJsonResponse, [], {
    default has_more "hasMore", optional next_page_token "nextPageToken", optional total_count "totalCount",
    filled visitors "visitors",
});

impl ListVisitorsJsonResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
