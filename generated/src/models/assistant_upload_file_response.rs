// Written by `cargo xtask regenerate`.

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

crate::rt::model!(AssistantUploadFileResponse, [], {
    default file_id "fileId", optional mime_type "mimeType", optional name "name",
});

impl AssistantUploadFileResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
