// Written by `cargo xtask regenerate`.

/// The API's `SocketContract`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketContract {
    /// Assistant error (`assistantError`).
    pub assistant_error: Option<Box<crate::models::SocketAssistantErrorMessage>>,
    /// Assistant progress (`assistantProgress`).
    pub assistant_progress: Option<Box<crate::models::SocketAssistantProgressMessage>>,
    /// Assistant response (`assistantResponse`).
    pub assistant_response: Option<Box<crate::models::SocketAssistantResponseMessage>>,
    /// Assistant send (`assistantSend`).
    pub assistant_send: Option<Box<crate::models::SocketAssistantSendRequest>>,
    /// Connected.
    pub connected: Option<Box<crate::models::SocketConnectedMessage>>,
    /// Event.
    pub event: Option<Box<crate::models::SocketEventMessage>>,
    /// Ping.
    pub ping: Option<Box<crate::models::SocketPingRequest>>,
    /// Pong.
    pub pong: Option<Box<crate::models::SocketPongMessage>>,
    /// Protocol version (`protocolVersion`).
    pub protocol_version: Option<String>,
    /// Subscribe.
    pub subscribe: Option<Box<crate::models::SocketSubscribeRequest>>,
    /// Subscribe denied (`subscribeDenied`).
    pub subscribe_denied: Option<Box<crate::models::SocketSubscribeDeniedMessage>>,
    /// Subscribed.
    pub subscribed: Option<Box<crate::models::SocketSubscribedMessage>>,
    /// Unsubscribe.
    pub unsubscribe: Option<Box<crate::models::SocketUnsubscribeRequest>>,
}

crate::rt::model!(SocketContract, [], {
    optional assistant_error "assistantError", optional assistant_progress "assistantProgress",
    optional assistant_response "assistantResponse", optional assistant_send "assistantSend",
    optional connected "connected", optional event "event", optional ping "ping", optional pong "pong",
    optional protocol_version "protocolVersion", optional subscribe "subscribe",
    optional subscribe_denied "subscribeDenied", optional subscribed "subscribed", optional unsubscribe "unsubscribe",
});

impl SocketContract {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
