// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl AnalyticsWidgetResult {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AnalyticsWidgetResult {
    current_count: Always("currentCount"),
    generated_at: Optional("generatedAt"),
    source_count: Always("sourceCount"),
    stale: Always("stale"),
    text: Optional("text"),
    widget_id: Optional("widgetId"),
});
