// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AssistantMarkConversationReadResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantMarkConversationReadResponse {
    /// Marked count (`markedCount`).
    pub marked_count: i32,
}

impl AssistantMarkConversationReadResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantMarkConversationReadResponse { marked_count: Always("markedCount") });
