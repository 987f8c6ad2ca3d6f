// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Outcome of a question for the visitor's location.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LocationRequestTraceData {
    /// Accuracy of the location, in metres.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub accuracy_meters: Option<f64>,
    /// Whether the location was shared without asking.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub automatic: bool,
    /// Latitude, in degrees.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub latitude: Option<f64>,
    /// Longitude, in degrees.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub longitude: Option<f64>,
    /// What came of the question.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub outcome: crate::models::LocationRequestOutcome,
}

impl LocationRequestTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
