// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AnalyticsDashboardServiceGenerateWidgetSummaryBody`.
#[doc(alias = "AnalyticsDashboardServiceGenerateWidgetSummaryBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenerateWidgetSummaryRequest {
    /// Force.
    #[serde(skip_serializing_if = "Option::is_none")]
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
