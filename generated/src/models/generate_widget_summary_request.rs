// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AnalyticsDashboardServiceGenerateWidgetSummaryBody`.
#[doc(alias = "AnalyticsDashboardServiceGenerateWidgetSummaryBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateWidgetSummaryRequest {
    /// Force.
    pub force: Option<bool>,
}

impl GenerateWidgetSummaryRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Force.
    #[must_use]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

rt::json_object!(GenerateWidgetSummaryRequest { force: Optional("force") });
