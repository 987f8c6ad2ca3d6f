// Written by `cargo xtask regenerate`.

/// A page of visitors, or all of them as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsResponse {
    /// The CSV, if it was asked for.
    pub csv: Option<Box<crate::models::ListVisitorsCsvResponse>>,
    /// The page, unless CSV was asked for.
    pub json: Option<Box<crate::models::ListVisitorsJsonResponse>>,
}

crate::rt::model!(ListVisitorsResponse, [], {
    optional csv "csv", optional json "json",
});

impl ListVisitorsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
