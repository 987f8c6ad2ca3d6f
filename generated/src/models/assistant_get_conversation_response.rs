// Written by `cargo xtask regenerate`.

/// The API's `AssistantGetConversationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantGetConversationResponse {
    /// Messages.
    pub messages: Vec<crate::models::AssistantDisplayMessage>,
    /// Unread count (`unreadCount`).
    pub unread_count: i32,
}

crate::rt::model!(AssistantGetConversationResponse, [], {
    filled messages "messages", default unread_count "unreadCount",
});

impl AssistantGetConversationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
