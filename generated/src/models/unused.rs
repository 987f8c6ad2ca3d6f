// Written by `cargo xtask regenerate`.
//! Models that no operation uses.

use crate::{apis::*, models::*, rt};

/// The response to the creation of an event trace. No operation of the public API uses it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventTraceResponse {
    /// The created trace.
    pub trace: Option<Box<EventTrace>>,
}

impl CreateEventTraceResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateEventTraceResponse { trace: Optional("trace") });

/// Characteristics of a device, as its browser reports them. No operation of the public API uses it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceInput {
    /// True if the browser reports that software controls it (`navigator.webdriver`). If true, the device's
    /// actor is recorded as [`DeviceActor::Automated`].
    pub automated: Option<bool>,
    /// Preferred languages of the browser, such as `en-US,en;q=0.9`.
    pub browser_language: Option<String>,
    /// Browser family, such as `Chrome` or `Safari`.
    pub browser_name: Option<String>,
    /// Browser version, such as `119.0.6045.105`.
    pub browser_version: Option<String>,
    /// Hardware brand, such as `Apple`, if available.
    pub device_brand: Option<String>,
    /// Number of logical CPU cores that are available to the browser.
    pub device_concurrency: Option<i32>,
    /// Approximate amount of RAM in gigabytes, as reported by the browser.
    pub device_memory: Option<f64>,
    /// Marketing name of the device, such as `MacBook Pro`.
    pub device_name: Option<String>,
    /// GPU renderer that WebGL reports, such as `Apple GPU`.
    pub gpu: Option<String>,
    /// ID of the device, a UUID, as assigned when the API first saw it.
    pub id: Option<String>,
    /// Estimated downlink bandwidth in megabits per second.
    pub network_bandwidth: Option<f64>,
    /// Effective connection type, such as `4g` or `wifi`.
    pub network_connection: Option<String>,
    /// Estimated round-trip time in milliseconds.
    pub network_rtt: Option<f64>,
    /// Operating system family, such as `iOS` or `macOS`.
    pub platform_name: Option<String>,
    /// Operating system version, such as `13.4`.
    pub platform_version: Option<String>,
    /// Height of the viewport in CSS pixels.
    pub screen_height: Option<f64>,
    /// Aspect ratio of the viewport: width divided by height.
    pub screen_ratio: Option<f64>,
    /// Width of the viewport in CSS pixels.
    pub screen_width: Option<f64>,
    /// True if the device reports touch support.
    pub touch_screen: Option<bool>,
}

impl DeviceInput {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceInput {
    automated: Optional("automated"),
    browser_language: Optional("browserLanguage"),
    browser_name: Optional("browserName"),
    browser_version: Optional("browserVersion"),
    device_brand: Optional("deviceBrand"),
    device_concurrency: Optional("deviceConcurrency"),
    device_memory: Optional("deviceMemory"),
    device_name: Optional("deviceName"),
    gpu: Optional("gpu"),
    id: Optional("id"),
    network_bandwidth: Optional("networkBandwidth"),
    network_connection: Optional("networkConnection"),
    network_rtt: Optional("networkRtt"),
    platform_name: Optional("platformName"),
    platform_version: Optional("platformVersion"),
    screen_height: Optional("screenHeight"),
    screen_ratio: Optional("screenRatio"),
    screen_width: Optional("screenWidth"),
    touch_screen: Optional("touchScreen"),
});

/// The body of every error response. The API always sends all four fields.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorResponse {
    /// HTTP status code of the response.
    pub code: i32,
    /// Machine-readable error code, such as `WORKSPACE_UNVERIFIED`; `UNKNOWN` if the error has no code. The API
    /// may add values.
    pub code_type: String,
    /// Further details of the error, as objects without a fixed schema.
    pub details: Vec<serde_json::Value>,
    /// Human-readable description of the error.
    pub message: String,
}

impl ErrorResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ErrorResponse {
    code: Always("code"),
    code_type: Always("codeType"),
    details: Optional("details"),
    message: Always("message"),
});

/// A completed workflow step to record for an event. No operation of the public API uses it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsServiceCreateEventTraceBody {
    /// Action of the step, such as `contact_form`.
    pub step_action: Option<String>,
    /// Data that the step recorded, such as the submitted form.
    pub step_data: Option<Box<EventTraceData>>,
    /// Kind of the step: `ENTRY`, `EXIT`, `INTERACTION` or `CONDITION`.
    pub step_kind: Option<String>,
}

impl EventsServiceCreateEventTraceBody {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsServiceCreateEventTraceBody {
    step_action: Optional("stepAction"),
    step_data: Optional("stepData"),
    step_kind: Optional("stepKind"),
});

/// New characteristics of an event's device. No operation of the public API uses it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsServiceUpdateDeviceBody {
    /// Latest characteristics that the browser reported.
    pub device_input: Option<Box<DeviceInput>>,
}

impl EventsServiceUpdateDeviceBody {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsServiceUpdateDeviceBody { device_input: Optional("deviceInput") });

/// An error in the form of a gRPC status. No operation of the public API uses it.
#[doc(alias = "googlerpcStatus")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GooglerpcStatus {
    /// gRPC status code.
    pub code: Option<i32>,
    /// Further details of the error, each with its own type.
    pub details: Vec<ProtobufAny>,
    /// Description of the error for developers.
    pub message: Option<String>,
}

impl GooglerpcStatus {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GooglerpcStatus {
    code: Optional("code"),
    details: Optional("details"),
    message: Optional("message"),
});

/// A message of any type, with its type URL and the fields of that type.
#[doc(alias = "protobufAny")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProtobufAny {
    /// URL that identifies the type of the message.
    pub r#type: Option<String>,
    /// All other properties.
    pub additional_properties: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ProtobufAny {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ProtobufAny { r#type: Optional("@type"), ..additional_properties });

rt::string_enum! {
    /// The JSON value `null`.
    #[doc(alias = "protobufNullValue")]
    pub enum ProtobufNullValue {
        /// Represented as `null` in JSON.
        ///
        /// `NULL_VALUE`
        NullValue = "NULL_VALUE",
    }
}

/// A search on the integrations page that found no integration. No operation of the public API uses it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportIntegrationSearchMissRequest {
    /// Integration that the user opened after the search; empty if the user left the page without opening one.
    pub chosen_integration: Option<String>,
    /// Search text that the user entered.
    pub query: Option<String>,
}

impl ReportIntegrationSearchMissRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ReportIntegrationSearchMissRequest {
    chosen_integration: Optional("chosenIntegration"),
    query: Optional("query"),
});

/// A search in the step picker that found no workflow step. No operation of the public API uses it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportStepSearchMissRequest {
    /// Step type that the user chose after the search; empty if the user closed the picker without choosing
    /// one.
    pub chosen_step: Option<String>,
    /// ID of the link with the workflow that the user was editing.
    pub link_id: Option<String>,
    /// Search text that the user entered.
    pub query: Option<String>,
}

impl ReportStepSearchMissRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ReportStepSearchMissRequest {
    chosen_step: Optional("chosenStep"),
    link_id: Optional("linkId"),
    query: Optional("query"),
});

/// Server message that reports why the assistant does not reply.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantErrorMessage {
    /// Machine-readable reason of the error.
    pub error_code: Option<SocketErrorCode>,
    /// Human-readable description of the error.
    pub message: Option<String>,
    /// ID of the request, as the client set it in [`SocketAssistantSendRequest`].
    pub request_id: Option<String>,
    /// Type of the message: [`SocketMessageType::AssistantError`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketAssistantErrorMessage {
    /// Creates a value with no field set.
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

/// Server message that reports what the assistant is doing until it replies.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantProgressMessage {
    /// Description of the current step.
    pub detail: Option<String>,
    /// ID of the request, as the client set it in [`SocketAssistantSendRequest`].
    pub request_id: Option<String>,
    /// Current step, such as `thinking` or `calling_tool`.
    pub step: Option<String>,
    /// Type of the message: [`SocketMessageType::AssistantProgress`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketAssistantProgressMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketAssistantProgressMessage {
    detail: Optional("detail"),
    request_id: Optional("requestId"),
    step: Optional("step"),
    r#type: Optional("type"),
});

/// Server message with the assistant's reply to one message.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantResponseMessage {
    /// Actions that the assistant performed.
    pub applied_actions: Vec<String>,
    /// True if the assistant updated the resource, so that the client should read it again.
    pub context_updated: Option<bool>,
    /// ID of the request, as the client set it in [`SocketAssistantSendRequest`].
    pub request_id: Option<String>,
    /// Text of the reply.
    pub response_text: Option<String>,
    /// Type of the message: [`SocketMessageType::AssistantResponse`].
    pub r#type: Option<SocketMessageType>,
    /// Actions that the user interface can offer to the user.
    pub ui_actions: Vec<ChatUiAction>,
}

impl SocketAssistantResponseMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketAssistantResponseMessage {
    applied_actions: Optional("appliedActions"),
    context_updated: Optional("contextUpdated"),
    request_id: Optional("requestId"),
    response_text: Optional("responseText"),
    r#type: Optional("type"),
    ui_actions: Optional("uiActions"),
});

/// Client message that requests a reply from the assistant.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantSendRequest {
    /// ID of the resource that the conversation is about.
    pub context_id: Option<String>,
    /// Additional context from the page that the assistant cannot access otherwise.
    pub context_metadata: Option<String>,
    /// Kind of resource that the conversation is about.
    pub context_type: Option<String>,
    /// IDs of uploaded files to attach to the message.
    pub file_ids: Vec<String>,
    /// Text of the message to the assistant.
    pub message: Option<String>,
    /// ID that the client generates to match the reply to this message.
    pub request_id: Option<String>,
    /// Type of the message: [`SocketMessageType::AssistantSend`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketAssistantSendRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketAssistantSendRequest {
    context_id: Optional("contextId"),
    context_metadata: Optional("contextMetadata"),
    context_type: Optional("contextType"),
    file_ids: Optional("fileIds"),
    message: Optional("message"),
    request_id: Optional("requestId"),
    r#type: Optional("type"),
});

/// Server message that confirms that the connection is authenticated.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketConnectedMessage {
    /// ID of the authenticated member.
    pub member_id: Option<String>,
    /// ID of the session of this connection.
    pub session_id: Option<String>,
    /// Type of the message: [`SocketMessageType::Connected`].
    pub r#type: Option<SocketMessageType>,
    /// ID of the workspace that the connection is authenticated for.
    pub workspace_id: Option<String>,
}

impl SocketConnectedMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketConnectedMessage {
    member_id: Optional("memberId"),
    session_id: Optional("sessionId"),
    r#type: Optional("type"),
    workspace_id: Optional("workspaceId"),
});

/// The messages that the WebSocket carries, one field per kind of message. The fields other than
/// `protocolVersion` only define the types of the messages.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketContract {
    /// Server message that reports that the assistant cannot reply.
    pub assistant_error: Option<Box<SocketAssistantErrorMessage>>,
    /// Server message that reports the progress of the assistant.
    pub assistant_progress: Option<Box<SocketAssistantProgressMessage>>,
    /// Server message with the assistant's reply.
    pub assistant_response: Option<Box<SocketAssistantResponseMessage>>,
    /// Client message that sends a message to the assistant.
    pub assistant_send: Option<Box<SocketAssistantSendRequest>>,
    /// Server message that confirms an authenticated connection.
    pub connected: Option<Box<SocketConnectedMessage>>,
    /// Server message that delivers an event of a subscribed channel.
    pub event: Option<Box<SocketEventMessage>>,
    /// Client message that keeps the connection alive.
    pub ping: Option<Box<SocketPingRequest>>,
    /// Server message that responds to a ping.
    pub pong: Option<Box<SocketPongMessage>>,
    /// Version of the WebSocket protocol.
    pub protocol_version: Option<String>,
    /// Client message that subscribes to a channel.
    pub subscribe: Option<Box<SocketSubscribeRequest>>,
    /// Server message that rejects a subscription.
    pub subscribe_denied: Option<Box<SocketSubscribeDeniedMessage>>,
    /// Server message that confirms a subscription.
    pub subscribed: Option<Box<SocketSubscribedMessage>>,
    /// Client message that cancels a subscription.
    pub unsubscribe: Option<Box<SocketUnsubscribeRequest>>,
}

impl SocketContract {
    /// Creates a value with no field set.
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

rt::string_enum! {
    /// Reason why the server could not process a WebSocket request.
    pub enum SocketErrorCode {
        /// The reason is not specified.
        ///
        /// `SOCKET_ERROR_CODE_UNSPECIFIED`
        Unspecified = "SOCKET_ERROR_CODE_UNSPECIFIED",
        /// The caller exceeded a rate limit.
        ///
        /// `SOCKET_ERROR_CODE_RATE_LIMITED`
        RateLimited = "SOCKET_ERROR_CODE_RATE_LIMITED",
        /// The workspace has used up its credits.
        ///
        /// `SOCKET_ERROR_CODE_CREDITS_EXHAUSTED`
        CreditsExhausted = "SOCKET_ERROR_CODE_CREDITS_EXHAUSTED",
        /// The workspace has not passed verification.
        ///
        /// `SOCKET_ERROR_CODE_WORKSPACE_NOT_VERIFIED`
        WorkspaceNotVerified = "SOCKET_ERROR_CODE_WORKSPACE_NOT_VERIFIED",
        /// The assistant cannot process the request at present.
        ///
        /// `SOCKET_ERROR_CODE_BUSY`
        Busy = "SOCKET_ERROR_CODE_BUSY",
        /// The `contextType` or `contextId` of the request is not valid.
        ///
        /// `SOCKET_ERROR_CODE_INVALID_CONTEXT`
        InvalidContext = "SOCKET_ERROR_CODE_INVALID_CONTEXT",
        /// The server failed unexpectedly.
        ///
        /// `SOCKET_ERROR_CODE_INTERNAL_ERROR`
        InternalError = "SOCKET_ERROR_CODE_INTERNAL_ERROR",
        /// The request concerns a resource outside the caller's workspace.
        ///
        /// `SOCKET_ERROR_CODE_FORBIDDEN`
        Forbidden = "SOCKET_ERROR_CODE_FORBIDDEN",
    }
}

/// Server message that delivers an event to all subscribers of a channel.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketEventMessage {
    /// Name of the channel that the event was sent on.
    pub channel: Option<String>,
    /// Name of the event.
    pub event: Option<String>,
    /// Body of the event as JSON text. Its schema depends on the event.
    pub payload: Option<String>,
    /// Type of the message: [`SocketMessageType::Event`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketEventMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketEventMessage {
    channel: Optional("channel"),
    event: Optional("event"),
    payload: Optional("payload"),
    r#type: Optional("type"),
});

rt::string_enum! {
    /// Type of a WebSocket message, which every message contains.
    pub enum SocketMessageType {
        /// The type is not specified.
        ///
        /// `SOCKET_MESSAGE_TYPE_UNSPECIFIED`
        Unspecified = "SOCKET_MESSAGE_TYPE_UNSPECIFIED",
        /// Client to server: [`SocketAssistantSendRequest`].
        ///
        /// `SOCKET_MESSAGE_TYPE_ASSISTANT_SEND`
        AssistantSend = "SOCKET_MESSAGE_TYPE_ASSISTANT_SEND",
        /// Client to server: [`SocketSubscribeRequest`].
        ///
        /// `SOCKET_MESSAGE_TYPE_SUBSCRIBE`
        Subscribe = "SOCKET_MESSAGE_TYPE_SUBSCRIBE",
        /// Client to server: [`SocketUnsubscribeRequest`].
        ///
        /// `SOCKET_MESSAGE_TYPE_UNSUBSCRIBE`
        Unsubscribe = "SOCKET_MESSAGE_TYPE_UNSUBSCRIBE",
        /// Client to server: [`SocketPingRequest`].
        ///
        /// `SOCKET_MESSAGE_TYPE_PING`
        Ping = "SOCKET_MESSAGE_TYPE_PING",
        /// Server to client: [`SocketConnectedMessage`].
        ///
        /// `SOCKET_MESSAGE_TYPE_CONNECTED`
        Connected = "SOCKET_MESSAGE_TYPE_CONNECTED",
        /// Server to client: [`SocketAssistantResponseMessage`].
        ///
        /// `SOCKET_MESSAGE_TYPE_ASSISTANT_RESPONSE`
        AssistantResponse = "SOCKET_MESSAGE_TYPE_ASSISTANT_RESPONSE",
        /// Server to client: [`SocketAssistantProgressMessage`].
        ///
        /// `SOCKET_MESSAGE_TYPE_ASSISTANT_PROGRESS`
        AssistantProgress = "SOCKET_MESSAGE_TYPE_ASSISTANT_PROGRESS",
        /// Server to client: [`SocketAssistantErrorMessage`].
        ///
        /// `SOCKET_MESSAGE_TYPE_ASSISTANT_ERROR`
        AssistantError = "SOCKET_MESSAGE_TYPE_ASSISTANT_ERROR",
        /// Server to client: [`SocketSubscribedMessage`].
        ///
        /// `SOCKET_MESSAGE_TYPE_SUBSCRIBED`
        Subscribed = "SOCKET_MESSAGE_TYPE_SUBSCRIBED",
        /// Server to client: [`SocketSubscribeDeniedMessage`].
        ///
        /// `SOCKET_MESSAGE_TYPE_SUBSCRIBE_DENIED`
        SubscribeDenied = "SOCKET_MESSAGE_TYPE_SUBSCRIBE_DENIED",
        /// Server to client: [`SocketPongMessage`].
        ///
        /// `SOCKET_MESSAGE_TYPE_PONG`
        Pong = "SOCKET_MESSAGE_TYPE_PONG",
        /// Server to client: [`SocketEventMessage`].
        ///
        /// `SOCKET_MESSAGE_TYPE_EVENT`
        Event = "SOCKET_MESSAGE_TYPE_EVENT",
    }
}

/// Client message that keeps the connection alive.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketPingRequest {
    /// Type of the message: [`SocketMessageType::Ping`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketPingRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketPingRequest { r#type: Optional("type") });

/// Server message that responds to a ping.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketPongMessage {
    /// Type of the message: [`SocketMessageType::Pong`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketPongMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketPongMessage { r#type: Optional("type") });

/// Server message that rejects the subscription to a channel that the caller may not read.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribeDeniedMessage {
    /// Name of the channel that was requested.
    pub channel: Option<String>,
    /// Machine-readable reason of the rejection.
    pub code: Option<SocketErrorCode>,
    /// Human-readable description of the rejection.
    pub message: Option<String>,
    /// Type of the message: [`SocketMessageType::SubscribeDenied`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketSubscribeDeniedMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketSubscribeDeniedMessage {
    channel: Optional("channel"),
    code: Optional("code"),
    message: Optional("message"),
    r#type: Optional("type"),
});

/// Client message that subscribes to the events of a channel.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribeRequest {
    /// Name of the channel to subscribe to.
    pub channel: Option<String>,
    /// Type of the message: [`SocketMessageType::Subscribe`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketSubscribeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketSubscribeRequest { channel: Optional("channel"), r#type: Optional("type") });

/// Server message that confirms the subscription to a channel.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribedMessage {
    /// Name of the channel that the client is now subscribed to.
    pub channel: Option<String>,
    /// Type of the message: [`SocketMessageType::Subscribed`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketSubscribedMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketSubscribedMessage { channel: Optional("channel"), r#type: Optional("type") });

/// Client message that ends the subscription to a channel.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketUnsubscribeRequest {
    /// Name of the channel to leave.
    pub channel: Option<String>,
    /// Type of the message: [`SocketMessageType::Unsubscribe`].
    pub r#type: Option<SocketMessageType>,
}

impl SocketUnsubscribeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketUnsubscribeRequest { channel: Optional("channel"), r#type: Optional("type") });

/// Result of an update of a device. No operation of the public API uses it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeviceResponse {
    /// True if the API accepted and stored the characteristics of the device.
    pub success: Option<bool>,
}

impl UpdateDeviceResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(UpdateDeviceResponse { success: Optional("success") });
