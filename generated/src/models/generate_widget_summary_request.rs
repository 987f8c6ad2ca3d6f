// Written by `cargo xtask regenerate`.

/// The API's `AnalyticsDashboardServiceGenerateWidgetSummaryBody`.
#[doc(alias = "AnalyticsDashboardServiceGenerateWidgetSummaryBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GenerateWidgetSummaryRequest {
    /// Force.
    pub force: Option<bool>,
}

crate::rt::model!(GenerateWidgetSummaryRequest, [], {
    optional force "force",
});

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
