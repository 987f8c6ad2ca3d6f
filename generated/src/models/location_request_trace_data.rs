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

    /// Accuracy of the location, in metres.
    #[must_use]
    pub fn accuracy_meters(mut self, value: f64) -> Self {
        self.accuracy_meters = Some(value);
        self
    }

    /// Whether the location was shared without asking.
    #[must_use]
    pub fn automatic(mut self, value: bool) -> Self {
        self.automatic = value;
        self
    }

    /// Latitude, in degrees.
    #[must_use]
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }

    /// Longitude, in degrees.
    #[must_use]
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }

    /// What came of the question.
    #[must_use]
    pub fn outcome(mut self, value: impl Into<crate::models::LocationRequestOutcome>) -> Self {
        self.outcome = value.into();
        self
    }
}
