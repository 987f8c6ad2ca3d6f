// Written by `cargo xtask regenerate`.

/// The API's `ListMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMediaResponse {
    /// Media.
    pub media: Vec<crate::models::Media>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

crate::rt::model!(ListMediaResponse, [], {
    filled media "media", optional next_page_token "nextPageToken", optional total_count "totalCount",
});

impl ListMediaResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
