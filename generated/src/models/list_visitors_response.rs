// Written by `cargo xtask regenerate`.

use crate::rt;

/// A page of visitors, or all of them as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsResponse {
    /// The CSV, if it was asked for.
    pub csv: Option<crate::models::ListVisitorsCsvResponse>,
    /// The page, unless CSV was asked for.
    pub json: Option<crate::models::ListVisitorsJsonResponse>,
}

impl ListVisitorsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorsResponse { csv: Optional("csv"), json: Optional("json") });
