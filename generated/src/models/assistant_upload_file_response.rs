// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AssistantUploadFileResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantUploadFileResponse {
    /// File id (`fileId`).
    pub file_id: String,
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
    pub name: Option<String>,
}

impl AssistantUploadFileResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantUploadFileResponse {
    file_id: Always("fileId"),
    mime_type: Optional("mimeType"),
    name: Optional("name"),
});
