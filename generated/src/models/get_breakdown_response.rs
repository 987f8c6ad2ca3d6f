// Written by `cargo xtask regenerate`.

/// The API's `GetBreakdownResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBreakdownResponse {
    /// Data.
    pub data: Vec<crate::models::BreakdownDataPoint>,
    /// Total.
    pub total: i32,
}

crate::rt::model!(GetBreakdownResponse, [], {
    filled data "data", default total "total",
});

impl GetBreakdownResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
