// Written by `cargo xtask regenerate`.

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

crate::rt::model!(MediaTraceData, [], {
    optional file_name "fileName", default kind "kind", optional media_id "mediaId", optional mime_type "mimeType",
});

impl MediaTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
