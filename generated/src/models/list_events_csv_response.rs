// Written by `cargo xtask regenerate`.

/// Events as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsCsvResponse {
    /// MIME type of the data.
    pub content_type: String,
    /// The CSV text.
    pub csv_data: String,
}

crate::rt::model!(ListEventsCsvResponse, [], {
    default content_type "contentType", default csv_data "csvData",
});

impl ListEventsCsvResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
