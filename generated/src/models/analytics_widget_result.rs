// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AnalyticsWidgetResult`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnalyticsWidgetResult {
    /// Current count (`currentCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub current_count: i32,
    /// Generated at (`generatedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub generated_at: Option<jiff::Timestamp>,
    /// Source count (`sourceCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub source_count: i32,
    /// Stale.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub stale: bool,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Widget id (`widgetId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub widget_id: Option<String>,
}

impl AnalyticsWidgetResult {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
