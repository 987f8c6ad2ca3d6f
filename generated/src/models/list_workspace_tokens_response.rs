// Written by `cargo xtask regenerate`.

/// The API's `ListWorkspaceTokensResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWorkspaceTokensResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Tokens.
    pub tokens: Vec<crate::models::WorkspaceToken>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

crate::rt::model!(ListWorkspaceTokensResponse, [], {
    optional next_page_token "nextPageToken", filled tokens "tokens", optional total_count "totalCount",
});

impl ListWorkspaceTokensResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
