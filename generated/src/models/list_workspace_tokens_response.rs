// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl ListWorkspaceTokensResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListWorkspaceTokensResponse {
    next_page_token: Optional("nextPageToken"),
    tokens: Optional("tokens"),
    total_count: Optional("totalCount"),
});
