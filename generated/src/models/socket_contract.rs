// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SocketContract`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketContract {
    /// Assistant error (`assistantError`).
    pub assistant_error: Option<crate::models::SocketAssistantErrorMessage>,
    /// Assistant progress (`assistantProgress`).
    pub assistant_progress: Option<crate::models::SocketAssistantProgressMessage>,
    /// Assistant response (`assistantResponse`).
    pub assistant_response: Option<crate::models::SocketAssistantResponseMessage>,
    /// Assistant send (`assistantSend`).
    pub assistant_send: Option<crate::models::SocketAssistantSendRequest>,
    /// Connected.
    pub connected: Option<crate::models::SocketConnectedMessage>,
    /// Event.
    pub event: Option<crate::models::SocketEventMessage>,
    /// Ping.
    pub ping: Option<crate::models::SocketPingRequest>,
    /// Pong.
    pub pong: Option<crate::models::SocketPongMessage>,
    /// Protocol version (`protocolVersion`).
    pub protocol_version: Option<String>,
    /// Subscribe.
    pub subscribe: Option<crate::models::SocketSubscribeRequest>,
    /// Subscribe denied (`subscribeDenied`).
    pub subscribe_denied: Option<crate::models::SocketSubscribeDeniedMessage>,
    /// Subscribed.
    pub subscribed: Option<crate::models::SocketSubscribedMessage>,
    /// Unsubscribe.
    pub unsubscribe: Option<crate::models::SocketUnsubscribeRequest>,
}

impl SocketContract {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketContract {
    assistant_error: Optional("assistantError"),
    assistant_progress: Optional("assistantProgress"),
    assistant_response: Optional("assistantResponse"),
    assistant_send: Optional("assistantSend"),
    connected: Optional("connected"),
    event: Optional("event"),
    ping: Optional("ping"),
    pong: Optional("pong"),
    protocol_version: Optional("protocolVersion"),
    subscribe: Optional("subscribe"),
    subscribe_denied: Optional("subscribeDenied"),
    subscribed: Optional("subscribed"),
    unsubscribe: Optional("unsubscribe"),
});
