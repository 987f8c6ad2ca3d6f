// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetBreakdownResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetBreakdownResponse {
    /// Data.
    pub data: Vec<crate::models::BreakdownDataPoint>,
    /// Total.
    pub total: i32,
}

impl GetBreakdownResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetBreakdownResponse { data: Optional("data"), total: Always("total") });
