// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A page of visitors, or all of them as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListVisitorsResponse {
    /// The CSV, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csv: Option<crate::models::ListVisitorsCsvResponse>,
    /// The page, unless CSV was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub json: Option<crate::models::ListVisitorsJsonResponse>,
}

impl ListVisitorsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
