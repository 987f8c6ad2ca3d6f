// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GenerateWidgetSummaryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
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

rt::json_object!(GenerateWidgetSummaryResponse { result: Required("result") });
