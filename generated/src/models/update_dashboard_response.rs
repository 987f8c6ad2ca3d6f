// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateDashboardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateDashboardResponse {
    /// Dashboard.
    pub dashboard: crate::models::AnalyticsDashboard,
}

impl UpdateDashboardResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(dashboard: impl Into<crate::models::AnalyticsDashboard>) -> Self {
        Self { dashboard: dashboard.into() }
    }
}
