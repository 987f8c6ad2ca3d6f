// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AnalyticsDashboardServiceUpdateDashboardBody`.
#[doc(alias = "AnalyticsDashboardServiceUpdateDashboardBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDashboardRequest {
    /// Config.
    pub config: Option<crate::models::DashboardConfig>,
    /// Name.
    pub name: Option<String>,
}

impl UpdateDashboardRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Config.
    #[must_use]
    pub fn config(mut self, value: impl Into<crate::models::DashboardConfig>) -> Self {
        self.config = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

rt::json_object!(UpdateDashboardRequest { config: Optional("config"), name: Optional("name") });
