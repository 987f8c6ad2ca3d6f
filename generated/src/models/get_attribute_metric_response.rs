// Written by `cargo xtask regenerate`.

/// The API's `GetAttributeMetricResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetAttributeMetricResponse {
    /// Audience count (`audienceCount`).
    pub audience_count: i32,
    /// Average value (`averageValue`).
    pub average_value: Option<f64>,
    /// Coverage rate (`coverageRate`).
    pub coverage_rate: f64,
    /// Max value (`maxValue`).
    pub max_value: Option<f64>,
    /// Min value (`minValue`).
    pub min_value: Option<f64>,
    /// Total count (`totalCount`).
    pub total_count: i32,
    /// Usable count (`usableCount`).
    pub usable_count: i32,
}

crate::rt::model!(GetAttributeMetricResponse, [], {
    default audience_count "audienceCount", optional average_value "averageValue", default coverage_rate "coverageRate",
    optional max_value "maxValue", optional min_value "minValue", default total_count "totalCount",
    default usable_count "usableCount",
});

impl GetAttributeMetricResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
