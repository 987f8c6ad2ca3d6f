// Written by `cargo xtask regenerate`.

use crate::rt;

/// A message of a chat.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotTraceMessage {
    /// Who wrote it.
    pub author: crate::models::ChatBotMessageAuthor,
    /// Text of the message.
    pub content: String,
}

impl ChatBotTraceMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatBotTraceMessage { author: Always("author"), content: Always("content") });
