// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GenerateWidgetSummaryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GenerateWidgetSummaryResponse {
    /// Result.
    pub result: crate::models::AnalyticsWidgetResult,
}

impl GenerateWidgetSummaryResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(result: impl Into<crate::models::AnalyticsWidgetResult>) -> Self {
        Self { result: result.into() }
    }
}
