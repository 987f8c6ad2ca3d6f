// Written by `cargo xtask regenerate`.

use crate::rt;

/// Visitors as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListVisitorsCsvResponse {
    /// MIME type of the data.
    pub content_type: String,
    /// The CSV text.
    pub csv_data: String,
}

impl ListVisitorsCsvResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListVisitorsCsvResponse { content_type: Always("contentType"), csv_data: Always("csvData") });
