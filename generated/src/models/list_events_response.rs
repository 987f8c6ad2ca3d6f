// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A page of events, or all of them as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListEventsResponse {
    /// The CSV, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csv: Option<crate::models::ListEventsCsvResponse>,
    /// The page, unless CSV was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<crate::models::ListEventsJsonResponse>,
}

impl ListEventsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
