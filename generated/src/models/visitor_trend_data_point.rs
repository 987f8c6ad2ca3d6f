// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `VisitorTrendDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitorTrendDataPoint {
    /// New visitor count (`newVisitorCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub new_visitor_count: i32,
    /// Returning visitor count (`returningVisitorCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub returning_visitor_count: i32,
    /// Timestamp.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<jiff::Timestamp>,
}

impl VisitorTrendDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
