// Written by `cargo xtask regenerate`.

/// The API's `AssistantMarkConversationReadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantMarkConversationReadResponse {
    /// Marked count (`markedCount`).
    pub marked_count: i32,
}

crate::rt::model!(AssistantMarkConversationReadResponse, [], {
    default marked_count "markedCount",
});

impl AssistantMarkConversationReadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
