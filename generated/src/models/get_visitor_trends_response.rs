// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl GetVisitorTrendsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetVisitorTrendsResponse {
    data: Optional("data"),
    total_new: Always("totalNew"),
    total_returning: Always("totalReturning"),
});
