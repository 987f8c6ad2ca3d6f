// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl GetAttributeMetricResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetAttributeMetricResponse {
    audience_count: Always("audienceCount"),
    average_value: Optional("averageValue"),
    coverage_rate: Always("coverageRate"),
    max_value: Optional("maxValue"),
    min_value: Optional("minValue"),
    total_count: Always("totalCount"),
    usable_count: Always("usableCount"),
});
