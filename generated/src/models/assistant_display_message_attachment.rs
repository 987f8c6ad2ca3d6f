// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AssistantDisplayMessageAttachment`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantDisplayMessageAttachment {
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
    pub name: Option<String>,
}

impl AssistantDisplayMessageAttachment {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantDisplayMessageAttachment { mime_type: Optional("mimeType"), name: Optional("name") });
