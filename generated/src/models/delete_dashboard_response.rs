// Written by `cargo xtask regenerate`.

/// The API's `DeleteDashboardResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDashboardResponse {}

crate::rt::model!(DeleteDashboardResponse, [], {});

impl DeleteDashboardResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
