// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl ListWebhooksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListWebhooksResponse {
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
    webhooks: Optional("webhooks"),
});
