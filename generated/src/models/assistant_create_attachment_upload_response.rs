// Written by `cargo xtask regenerate`.

/// The API's `AssistantCreateAttachmentUploadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantCreateAttachmentUploadResponse {
    /// File id (`fileId`).
    pub file_id: String,
    /// Upload expires at (`uploadExpiresAt`).
    pub upload_expires_at: Option<jiff::Timestamp>,
    /// Upload headers (`uploadHeaders`).
    pub upload_headers: std::collections::BTreeMap<String, String>,
    /// Upload method (`uploadMethod`).
    pub upload_method: String,
    /// Upload url (`uploadUrl`).
    pub upload_url: String,
}

crate::rt::model!(AssistantCreateAttachmentUploadResponse, [], {
    default file_id "fileId", optional upload_expires_at "uploadExpiresAt", filled upload_headers "uploadHeaders",
    default upload_method "uploadMethod", default upload_url "uploadUrl",
});

impl AssistantCreateAttachmentUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
