// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `TimeSeriesSeries`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeSeriesSeries {
    /// Label.
    pub label: Option<String>,
    /// Points.
    pub points: Vec<crate::models::TimeSeriesPoint>,
}

impl TimeSeriesSeries {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeSeriesSeries { label: Optional("label"), points: Optional("points") });
