// Written by `cargo xtask regenerate`.

/// The API's `TimeSeriesPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeSeriesPoint {
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
    /// Value.
    pub value: i32,
}

crate::rt::model!(TimeSeriesPoint, [], {
    optional timestamp "timestamp", default value "value",
});

impl TimeSeriesPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
