// Written by `cargo xtask regenerate`.

/// One page of webhooks.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWebhooksResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
    /// Webhooks of this page.
    pub webhooks: Vec<crate::models::Webhook>,
}

crate::rt::model!(ListWebhooksResponse, [], {
    optional next_page_token "nextPageToken", optional total_count "totalCount", filled webhooks "webhooks",
});

impl ListWebhooksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
