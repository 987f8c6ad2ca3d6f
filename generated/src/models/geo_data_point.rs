// Written by `cargo xtask regenerate`.

/// The API's `GeoDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GeoDataPoint {
    /// Event count (`eventCount`).
    pub event_count: i32,
    /// Location.
    pub location: Option<String>,
    /// Percentage.
    pub percentage: f64,
}

crate::rt::model!(GeoDataPoint, [], {
    default event_count "eventCount", optional location "location", default percentage "percentage",
});

impl GeoDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
