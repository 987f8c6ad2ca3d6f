// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetGeoBreakdownResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGeoBreakdownResponse {
    /// Data.
    pub data: Vec<crate::models::GeoDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetGeoBreakdownResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGeoBreakdownResponse { data: Optional("data"), total_events: Always("totalEvents") });
