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
}
