// Written by `cargo xtask regenerate`.

/// The API's `GetWidgetSummaryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWidgetSummaryResponse {
    /// Result.
    pub result: Option<Box<crate::models::AnalyticsWidgetResult>>,
}

crate::rt::model!(GetWidgetSummaryResponse, [], {
    optional result "result",
});

impl GetWidgetSummaryResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
