// Written by `cargo xtask regenerate`.

use crate::rt;

/// Outcome of a question for the visitor's location.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocationRequestTraceData {
    /// Accuracy of the location, in metres.
    pub accuracy_meters: Option<f64>,
    /// Whether the location was shared without asking.
    pub automatic: bool,
    /// Latitude, in degrees.
    pub latitude: Option<f64>,
    /// Longitude, in degrees.
    pub longitude: Option<f64>,
    /// What came of the question.
    pub outcome: crate::models::LocationRequestOutcome,
}

impl LocationRequestTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LocationRequestTraceData {
    accuracy_meters: Optional("accuracyMeters"),
    automatic: Always("automatic"),
    latitude: Optional("latitude"),
    longitude: Optional("longitude"),
    outcome: Always("outcome"),
});
