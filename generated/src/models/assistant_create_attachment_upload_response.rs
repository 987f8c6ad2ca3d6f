// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl AssistantCreateAttachmentUploadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantCreateAttachmentUploadResponse {
    file_id: Always("fileId"),
    upload_expires_at: Optional("uploadExpiresAt"),
    upload_headers: Optional("uploadHeaders"),
    upload_method: Always("uploadMethod"),
    upload_url: Always("uploadUrl"),
});
