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

    /// New visitor count (`newVisitorCount`).
    #[must_use]
    pub fn new_visitor_count(mut self, value: i32) -> Self {
        self.new_visitor_count = value;
        self
    }

    /// Returning visitor count (`returningVisitorCount`).
    #[must_use]
    pub fn returning_visitor_count(mut self, value: i32) -> Self {
        self.returning_visitor_count = value;
        self
    }

    /// Timestamp.
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
}
