// Written by `cargo xtask regenerate`.

use crate::rt;

/// A page of events, or all of them as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsResponse {
    /// The CSV, if it was asked for.
    pub csv: Option<crate::models::ListEventsCsvResponse>,
    /// The page, unless CSV was asked for.
    pub json: Option<crate::models::ListEventsJsonResponse>,
}

impl ListEventsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListEventsResponse { csv: Optional("csv"), json: Optional("json") });
