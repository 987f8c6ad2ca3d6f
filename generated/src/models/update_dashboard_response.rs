// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateDashboardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
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

rt::json_object!(UpdateDashboardResponse { dashboard: Required("dashboard") });
