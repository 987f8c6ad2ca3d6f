// Written by `cargo xtask regenerate`.

use crate::rt;

/// A file that was opened.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaTraceData {
    /// Name of the file.
    pub file_name: Option<String>,
    /// Kind of file.
    pub kind: crate::models::MediaKind,
    /// Id of the media item.
    pub media_id: Option<String>,
    /// MIME type of the file.
    pub mime_type: Option<String>,
}

impl MediaTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MediaTraceData {
    file_name: Optional("fileName"),
    kind: Always("kind"),
    media_id: Optional("mediaId"),
    mime_type: Optional("mimeType"),
});
