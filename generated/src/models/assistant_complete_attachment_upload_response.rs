// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl AssistantCompleteAttachmentUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantCompleteAttachmentUploadResponse {
    file_id: Always("fileId"),
    mime_type: Optional("mimeType"),
    name: Optional("name"),
    size: Optional("size"),
});
