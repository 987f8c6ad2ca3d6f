// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl GeoDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GeoDataPoint {
    event_count: Always("eventCount"),
    location: Optional("location"),
    percentage: Always("percentage"),
});
