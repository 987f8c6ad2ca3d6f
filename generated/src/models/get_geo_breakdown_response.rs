// Written by `cargo xtask regenerate`.

/// The API's `GetGeoBreakdownResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGeoBreakdownResponse {
    /// Data.
    pub data: Vec<crate::models::GeoDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

crate::rt::model!(GetGeoBreakdownResponse, [], {
    filled data "data", default total_events "totalEvents",
});

impl GetGeoBreakdownResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
