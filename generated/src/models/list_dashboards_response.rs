// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListDashboardsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDashboardsResponse {
    /// Dashboards.
    pub dashboards: Vec<crate::models::AnalyticsDashboard>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListDashboardsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListDashboardsResponse {
    dashboards: Optional("dashboards"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});
