// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DeleteDashboardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDashboardResponse {}

impl DeleteDashboardResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteDashboardResponse {});
