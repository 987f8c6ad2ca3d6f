// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetAttributeMetricResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAttributeMetricResponse {
    /// Audience count (`audienceCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub audience_count: i32,
    /// Average value (`averageValue`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub average_value: Option<f64>,
    /// Coverage rate (`coverageRate`).
    #[serde(default, deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Float>>::deserialize")]
    pub coverage_rate: f64,
    /// Max value (`maxValue`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub max_value: Option<f64>,
    /// Min value (`minValue`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub min_value: Option<f64>,
    /// Total count (`totalCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub total_count: i32,
    /// Usable count (`usableCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub usable_count: i32,
}

impl GetAttributeMetricResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
