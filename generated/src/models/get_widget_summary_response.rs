// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetWidgetSummaryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWidgetSummaryResponse {
    /// Result.
    pub result: Option<crate::models::AnalyticsWidgetResult>,
}

impl GetWidgetSummaryResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetWidgetSummaryResponse { result: Optional("result") });
