// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AssistantGetConversationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantGetConversationResponse {
    /// Messages.
    pub messages: Vec<crate::models::AssistantDisplayMessage>,
    /// Unread count (`unreadCount`).
    pub unread_count: i32,
}

impl AssistantGetConversationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AssistantGetConversationResponse {
    messages: Optional("messages"),
    unread_count: Always("unreadCount"),
});
