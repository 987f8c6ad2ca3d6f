// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AssistantGetConversationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssistantGetConversationResponse {
    /// Messages.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<crate::models::AssistantDisplayMessage>,
    /// Unread count (`unreadCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub unread_count: i32,
}

impl AssistantGetConversationResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Messages.
    #[must_use]
    pub fn messages(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::AssistantDisplayMessage>>,
    ) -> Self {
        self.messages = value.into_iter().map(Into::into).collect();
        self
    }

    /// Unread count (`unreadCount`).
    #[must_use]
    pub fn unread_count(mut self, value: i32) -> Self {
        self.unread_count = value;
        self
    }
}
