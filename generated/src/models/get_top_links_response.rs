// Written by `cargo xtask regenerate`.

/// The API's `GetTopLinksResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetTopLinksResponse {
    /// Data.
    pub data: Vec<crate::models::TopLinkDataPoint>,
    /// Total events (`totalEvents`).
    pub total_events: i32,
}

crate::rt::model!(GetTopLinksResponse, [], {
    filled data "data", default total_events "totalEvents",
});

impl GetTopLinksResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
