// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetWidgetSummaryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetWidgetSummaryResponse {
    /// Result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<crate::models::AnalyticsWidgetResult>,
}

impl GetWidgetSummaryResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
