// Written by `cargo xtask regenerate`.

/// Visitors as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsCsvResponse {
    /// MIME type of the data.
    pub content_type: String,
    /// The CSV text.
    pub csv_data: String,
}

crate::rt::model!(ListVisitorsCsvResponse, [], {
    default content_type "contentType", default csv_data "csvData",
});

impl ListVisitorsCsvResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
