// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SocketContract`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocketContract {
    /// Assistant error (`assistantError`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_error: Option<crate::models::SocketAssistantErrorMessage>,
    /// Assistant progress (`assistantProgress`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_progress: Option<crate::models::SocketAssistantProgressMessage>,
    /// Assistant response (`assistantResponse`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_response: Option<crate::models::SocketAssistantResponseMessage>,
    /// Assistant send (`assistantSend`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_send: Option<crate::models::SocketAssistantSendRequest>,
    /// Connected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected: Option<crate::models::SocketConnectedMessage>,
    /// Event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<crate::models::SocketEventMessage>,
    /// Ping.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ping: Option<crate::models::SocketPingRequest>,
    /// Pong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pong: Option<crate::models::SocketPongMessage>,
    /// Protocol version (`protocolVersion`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<String>,
    /// Subscribe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscribe: Option<crate::models::SocketSubscribeRequest>,
    /// Subscribe denied (`subscribeDenied`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscribe_denied: Option<crate::models::SocketSubscribeDeniedMessage>,
    /// Subscribed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscribed: Option<crate::models::SocketSubscribedMessage>,
    /// Unsubscribe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsubscribe: Option<crate::models::SocketUnsubscribeRequest>,
}

impl SocketContract {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
