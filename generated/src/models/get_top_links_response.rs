// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetTopLinksResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTopLinksResponse {
    /// Data.
    pub data: Vec<crate::models::TopLinkDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

impl GetTopLinksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetTopLinksResponse { data: Optional("data"), total_events: Always("totalEvents") });
