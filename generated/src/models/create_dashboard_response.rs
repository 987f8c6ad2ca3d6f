// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateDashboardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDashboardResponse {
    /// Dashboard.
    pub dashboard: crate::models::AnalyticsDashboard,
}

impl CreateDashboardResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(dashboard: impl Into<crate::models::AnalyticsDashboard>) -> Self {
        Self { dashboard: dashboard.into() }
    }
}

rt::json_object!(CreateDashboardResponse { dashboard: Required("dashboard") });
