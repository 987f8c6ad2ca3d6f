// Written by `cargo xtask regenerate`.

/// The API's `AnalyticsWidgetResult`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnalyticsWidgetResult {
    /// Current count (`currentCount`).
    pub current_count: i32,
    /// Generated at (`generatedAt`).
    pub generated_at: Option<jiff::Timestamp>,
    /// Source count (`sourceCount`).
    pub source_count: i32,
    /// Stale.
    pub stale: bool,
    /// Text.
    pub text: Option<String>,
    /// Widget id (`widgetId`).
    pub widget_id: Option<String>,
}

crate::rt::model!(AnalyticsWidgetResult, [], {
    default current_count "currentCount", optional generated_at "generatedAt", default source_count "sourceCount",
    default stale "stale", optional text "text", optional widget_id "widgetId",
});

impl AnalyticsWidgetResult {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
