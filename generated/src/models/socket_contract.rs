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

    /// Assistant error (`assistantError`).
    #[must_use]
    pub fn assistant_error(mut self, value: impl Into<crate::models::SocketAssistantErrorMessage>) -> Self {
        self.assistant_error = Some(value.into());
        self
    }

    /// Assistant progress (`assistantProgress`).
    #[must_use]
    pub fn assistant_progress(mut self, value: impl Into<crate::models::SocketAssistantProgressMessage>) -> Self {
        self.assistant_progress = Some(value.into());
        self
    }

    /// Assistant response (`assistantResponse`).
    #[must_use]
    pub fn assistant_response(mut self, value: impl Into<crate::models::SocketAssistantResponseMessage>) -> Self {
        self.assistant_response = Some(value.into());
        self
    }

    /// Assistant send (`assistantSend`).
    #[must_use]
    pub fn assistant_send(mut self, value: impl Into<crate::models::SocketAssistantSendRequest>) -> Self {
        self.assistant_send = Some(value.into());
        self
    }

    /// Connected.
    #[must_use]
    pub fn connected(mut self, value: impl Into<crate::models::SocketConnectedMessage>) -> Self {
        self.connected = Some(value.into());
        self
    }

    /// Event.
    #[must_use]
    pub fn event(mut self, value: impl Into<crate::models::SocketEventMessage>) -> Self {
        self.event = Some(value.into());
        self
    }

    /// Ping.
    #[must_use]
    pub fn ping(mut self, value: impl Into<crate::models::SocketPingRequest>) -> Self {
        self.ping = Some(value.into());
        self
    }

    /// Pong.
    #[must_use]
    pub fn pong(mut self, value: impl Into<crate::models::SocketPongMessage>) -> Self {
        self.pong = Some(value.into());
        self
    }

    /// Protocol version (`protocolVersion`).
    #[must_use]
    pub fn protocol_version(mut self, value: impl Into<String>) -> Self {
        self.protocol_version = Some(value.into());
        self
    }

    /// Subscribe.
    #[must_use]
    pub fn subscribe(mut self, value: impl Into<crate::models::SocketSubscribeRequest>) -> Self {
        self.subscribe = Some(value.into());
        self
    }

    /// Subscribe denied (`subscribeDenied`).
    #[must_use]
    pub fn subscribe_denied(mut self, value: impl Into<crate::models::SocketSubscribeDeniedMessage>) -> Self {
        self.subscribe_denied = Some(value.into());
        self
    }

    /// Subscribed.
    #[must_use]
    pub fn subscribed(mut self, value: impl Into<crate::models::SocketSubscribedMessage>) -> Self {
        self.subscribed = Some(value.into());
        self
    }

    /// Unsubscribe.
    #[must_use]
    pub fn unsubscribe(mut self, value: impl Into<crate::models::SocketUnsubscribeRequest>) -> Self {
        self.unsubscribe = Some(value.into());
        self
    }
}
