// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `VisitorTrendDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorTrendDataPoint {
    /// New visitor count (`newVisitorCount`).
    pub new_visitor_count: i32,
    /// Returning visitor count (`returningVisitorCount`).
    pub returning_visitor_count: i32,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
}

impl VisitorTrendDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorTrendDataPoint {
    new_visitor_count: Always("newVisitorCount"),
    returning_visitor_count: Always("returningVisitorCount"),
    timestamp: Optional("timestamp"),
});
