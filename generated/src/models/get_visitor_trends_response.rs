// Written by `cargo xtask regenerate`.

/// The API's `GetVisitorTrendsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetVisitorTrendsResponse {
    /// Data.
    pub data: Vec<crate::models::VisitorTrendDataPoint>,
    /// Total new (`totalNew`).
    pub total_new: i32,
    /// Total returning (`totalReturning`).
    pub total_returning: i32,
}

crate::rt::model!(GetVisitorTrendsResponse, [], {
    filled data "data", default total_new "totalNew", default total_returning "totalReturning",
});

impl GetVisitorTrendsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
