// Written by `cargo xtask regenerate`.

/// The API's `AssistantDisplayMessageAttachment`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantDisplayMessageAttachment {
    /// Mime type (`mimeType`).
    pub mime_type: Option<String>,
    /// Name.
    pub name: Option<String>,
}

crate::rt::model!(AssistantDisplayMessageAttachment, [], {
    optional mime_type "mimeType", optional name "name",
});

impl AssistantDisplayMessageAttachment {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
