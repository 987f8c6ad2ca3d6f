// Written by `cargo xtask regenerate`.

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

crate::rt::model!(VisitorTrendDataPoint, [], {
    default new_visitor_count "newVisitorCount", default returning_visitor_count "returningVisitorCount",
    optional timestamp "timestamp",
});

impl VisitorTrendDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
