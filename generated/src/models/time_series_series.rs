// Written by `cargo xtask regenerate`.

/// The API's `TimeSeriesSeries`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeSeriesSeries {
    /// Label.
    pub label: Option<String>,
    /// Points.
    pub points: Vec<crate::models::TimeSeriesPoint>,
}

crate::rt::model!(TimeSeriesSeries, [], {
    optional label "label", filled points "points",
});

impl TimeSeriesSeries {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
