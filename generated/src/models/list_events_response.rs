// Written by `cargo xtask regenerate`.

/// A page of events, or all of them as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsResponse {
    /// The CSV, if it was asked for.
    pub csv: Option<Box<crate::models::ListEventsCsvResponse>>,
    /// The page, unless CSV was asked for.
    pub json: Option<Box<crate::models::ListEventsJsonResponse>>,
}

crate::rt::model!(ListEventsResponse, [], {
    optional csv "csv", optional json "json",
});

impl ListEventsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
