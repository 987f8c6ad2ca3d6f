// Written by `cargo xtask regenerate`.

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

crate::rt::model!(ChatDisplayMessage, [], {
    default id "id", optional sender "sender", optional text "text", optional timestamp "timestamp",
});

impl ChatDisplayMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
