// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ChatDisplayMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatDisplayMessage {
    /// Id.
    pub id: String,
    /// Sender.
    pub sender: Option<String>,
    /// Text.
    pub text: Option<String>,
    /// Timestamp.
    pub timestamp: Option<jiff::Timestamp>,
}

impl ChatDisplayMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatDisplayMessage {
    id: Always("id"),
    sender: Optional("sender"),
    text: Optional("text"),
    timestamp: Optional("timestamp"),
});
