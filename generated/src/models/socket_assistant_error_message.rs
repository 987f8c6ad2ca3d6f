// Written by `cargo xtask regenerate`.

/// The API's `SocketAssistantErrorMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantErrorMessage {
    /// Error code (`errorCode`).
    pub error_code: Option<crate::models::SocketErrorCode>,
    /// Message.
    pub message: Option<String>,
    /// Request id (`requestId`).
    pub request_id: Option<String>,
    /// Type.
    pub r#type: Option<crate::models::SocketMessageType>,
}

crate::rt::model!(SocketAssistantErrorMessage, [], {
    optional error_code "errorCode", optional message "message", optional request_id "requestId",
    optional r#type "type",
});

impl SocketAssistantErrorMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
