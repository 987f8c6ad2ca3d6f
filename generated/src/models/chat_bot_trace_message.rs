// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A message of a chat.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChatBotTraceMessage {
    /// Who wrote it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub author: crate::models::ChatBotMessageAuthor,
    /// Text of the message.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub content: String,
}

impl ChatBotTraceMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
