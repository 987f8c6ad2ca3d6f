// Written by `cargo xtask regenerate`.

/// The API's `AssistantCompleteAttachmentUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantCompleteAttachmentUploadResponse {
    /// File id (`fileId`).
    pub file_id: String,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Size.
    pub size: Option<i64>,
}

crate::rt::model!(AssistantCompleteAttachmentUploadResponse, [], {
    default file_id "fileId", optional mime_type "mimeType", optional name "name", optional size "size",
});

impl AssistantCompleteAttachmentUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
