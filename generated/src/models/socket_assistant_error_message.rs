// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl SocketAssistantErrorMessage {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketAssistantErrorMessage {
    error_code: Optional("errorCode"),
    message: Optional("message"),
    request_id: Optional("requestId"),
    r#type: Optional("type"),
});
