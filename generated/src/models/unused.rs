// Written by `cargo xtask regenerate`.
//! Models that no operation uses.

use crate::{models::*, rt};

/// The API's `CreateEventTraceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateEventTraceResponse {
    /// Trace.
    pub trace: Option<Box<EventTrace>>,
}

impl CreateEventTraceResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateEventTraceResponse { trace: Optional("trace") });

/// The API's `DeviceInput`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceInput {
    /// Automated.
    pub automated: Option<bool>,
    /// Browser language (`browserLanguage`).
    pub browser_language: Option<String>,
    /// Browser name (`browserName`).
    pub browser_name: Option<String>,
    /// Browser version (`browserVersion`).
    pub browser_version: Option<String>,
    /// Device brand (`deviceBrand`).
    pub device_brand: Option<String>,
    /// Device concurrency (`deviceConcurrency`).
    pub device_concurrency: Option<i32>,
    /// Device memory (`deviceMemory`).
    pub device_memory: Option<f64>,
    /// Device name (`deviceName`).
    pub device_name: Option<String>,
    /// Gpu.
    pub gpu: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Network bandwidth (`networkBandwidth`).
    pub network_bandwidth: Option<f64>,
    /// Network connection (`networkConnection`).
    pub network_connection: Option<String>,
    /// Network rtt (`networkRtt`).
    pub network_rtt: Option<f64>,
    /// Platform name (`platformName`).
    pub platform_name: Option<String>,
    /// Platform version (`platformVersion`).
    pub platform_version: Option<String>,
    /// Screen height (`screenHeight`).
    pub screen_height: Option<f64>,
    /// Screen ratio (`screenRatio`).
    pub screen_ratio: Option<f64>,
    /// Screen width (`screenWidth`).
    pub screen_width: Option<f64>,
    /// Touch screen (`touchScreen`).
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

/// Body of every answer that reports a failure. All four fields are always there.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ErrorResponse {
    /// HTTP status of the answer.
    pub code: i32,
    /// Machine-readable reason, such as `WORKSPACE_UNVERIFIED`. `UNKNOWN` if there is none. The set of values is
    /// open.
    pub code_type: String,
    /// Further objects about the failure, free in form.
    pub details: Vec<serde_json::Value>,
    /// Reason in words, meant for people.
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

/// The API's `EventsServiceCreateEventTraceBody`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsServiceCreateEventTraceBody {
    /// Step action (`stepAction`).
    pub step_action: Option<String>,
    /// Step data (`stepData`).
    pub step_data: Option<Box<EventTraceData>>,
    /// Step kind (`stepKind`).
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

/// The API's `EventsServiceUpdateDeviceBody`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventsServiceUpdateDeviceBody {
    /// Device input (`deviceInput`).
    pub device_input: Option<Box<DeviceInput>>,
}

impl EventsServiceUpdateDeviceBody {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventsServiceUpdateDeviceBody { device_input: Optional("deviceInput") });

/// The API's `googlerpcStatus`.
#[doc(alias = "googlerpcStatus")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GooglerpcStatus {
    /// Code.
    pub code: Option<i32>,
    /// Details.
    pub details: Vec<ProtobufAny>,
    /// Message.
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

/// The API's `protobufAny`.
#[doc(alias = "protobufAny")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProtobufAny {
    /// Type (`@type`).
    pub r#type: Option<String>,
    /// Whatever else there is.
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
    /// The API's `protobufNullValue`.
    #[doc(alias = "protobufNullValue")]
    pub enum ProtobufNullValue {
        /// `NULL_VALUE`.
        NullValue = "NULL_VALUE",
    }
}

/// The API's `ReportIntegrationSearchMissRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportIntegrationSearchMissRequest {
    /// Chosen integration (`chosenIntegration`).
    pub chosen_integration: Option<String>,
    /// Query.
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

/// The API's `ReportStepSearchMissRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportStepSearchMissRequest {
    /// Chosen step (`chosenStep`).
    pub chosen_step: Option<String>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Query.
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

/// The API's `SocketAssistantErrorMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantErrorMessage {
    /// Error code (`errorCode`).
    pub error_code: Option<SocketErrorCode>,
    /// Message.
    pub message: Option<String>,
    /// Request id (`requestId`).
    pub request_id: Option<String>,
    /// Type.
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

/// The API's `SocketAssistantProgressMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantProgressMessage {
    /// Detail.
    pub detail: Option<String>,
    /// Request id (`requestId`).
    pub request_id: Option<String>,
    /// Step.
    pub step: Option<String>,
    /// Type.
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

/// The API's `SocketAssistantResponseMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantResponseMessage {
    /// Applied actions (`appliedActions`).
    pub applied_actions: Vec<String>,
    /// Context updated (`contextUpdated`).
    pub context_updated: Option<bool>,
    /// Request id (`requestId`).
    pub request_id: Option<String>,
    /// Response text (`responseText`).
    pub response_text: Option<String>,
    /// Type.
    pub r#type: Option<SocketMessageType>,
    /// Ui actions (`uiActions`).
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

/// The API's `SocketAssistantSendRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketAssistantSendRequest {
    /// Context id (`contextId`).
    pub context_id: Option<String>,
    /// Context metadata (`contextMetadata`).
    pub context_metadata: Option<String>,
    /// Context type (`contextType`).
    pub context_type: Option<String>,
    /// File ids (`fileIds`).
    pub file_ids: Vec<String>,
    /// Message.
    pub message: Option<String>,
    /// Request id (`requestId`).
    pub request_id: Option<String>,
    /// Type.
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

/// The API's `SocketConnectedMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketConnectedMessage {
    /// Member id (`memberId`).
    pub member_id: Option<String>,
    /// Session id (`sessionId`).
    pub session_id: Option<String>,
    /// Type.
    pub r#type: Option<SocketMessageType>,
    /// Workspace id (`workspaceId`).
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

/// The API's `SocketContract`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketContract {
    /// Assistant error (`assistantError`).
    pub assistant_error: Option<Box<SocketAssistantErrorMessage>>,
    /// Assistant progress (`assistantProgress`).
    pub assistant_progress: Option<Box<SocketAssistantProgressMessage>>,
    /// Assistant response (`assistantResponse`).
    pub assistant_response: Option<Box<SocketAssistantResponseMessage>>,
    /// Assistant send (`assistantSend`).
    pub assistant_send: Option<Box<SocketAssistantSendRequest>>,
    /// Connected.
    pub connected: Option<Box<SocketConnectedMessage>>,
    /// Event.
    pub event: Option<Box<SocketEventMessage>>,
    /// Ping.
    pub ping: Option<Box<SocketPingRequest>>,
    /// Pong.
    pub pong: Option<Box<SocketPongMessage>>,
    /// Protocol version (`protocolVersion`).
    pub protocol_version: Option<String>,
    /// Subscribe.
    pub subscribe: Option<Box<SocketSubscribeRequest>>,
    /// Subscribe denied (`subscribeDenied`).
    pub subscribe_denied: Option<Box<SocketSubscribeDeniedMessage>>,
    /// Subscribed.
    pub subscribed: Option<Box<SocketSubscribedMessage>>,
    /// Unsubscribe.
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
    /// The API's `SocketErrorCode`.
    pub enum SocketErrorCode {
        /// `SOCKET_ERROR_CODE_UNSPECIFIED`.
        Unspecified = "SOCKET_ERROR_CODE_UNSPECIFIED",
        /// `SOCKET_ERROR_CODE_RATE_LIMITED`.
        RateLimited = "SOCKET_ERROR_CODE_RATE_LIMITED",
        /// `SOCKET_ERROR_CODE_CREDITS_EXHAUSTED`.
        CreditsExhausted = "SOCKET_ERROR_CODE_CREDITS_EXHAUSTED",
        /// `SOCKET_ERROR_CODE_WORKSPACE_NOT_VERIFIED`.
        WorkspaceNotVerified = "SOCKET_ERROR_CODE_WORKSPACE_NOT_VERIFIED",
        /// `SOCKET_ERROR_CODE_BUSY`.
        Busy = "SOCKET_ERROR_CODE_BUSY",
        /// `SOCKET_ERROR_CODE_INVALID_CONTEXT`.
        InvalidContext = "SOCKET_ERROR_CODE_INVALID_CONTEXT",
        /// `SOCKET_ERROR_CODE_INTERNAL_ERROR`.
        InternalError = "SOCKET_ERROR_CODE_INTERNAL_ERROR",
        /// `SOCKET_ERROR_CODE_FORBIDDEN`.
        Forbidden = "SOCKET_ERROR_CODE_FORBIDDEN",
    }
}

/// The API's `SocketEventMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketEventMessage {
    /// Channel.
    pub channel: Option<String>,
    /// Event.
    pub event: Option<String>,
    /// Payload.
    pub payload: Option<String>,
    /// Type.
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
    /// The API's `SocketMessageType`.
    pub enum SocketMessageType {
        /// `SOCKET_MESSAGE_TYPE_UNSPECIFIED`.
        Unspecified = "SOCKET_MESSAGE_TYPE_UNSPECIFIED",
        /// `SOCKET_MESSAGE_TYPE_ASSISTANT_SEND`.
        AssistantSend = "SOCKET_MESSAGE_TYPE_ASSISTANT_SEND",
        /// `SOCKET_MESSAGE_TYPE_SUBSCRIBE`.
        Subscribe = "SOCKET_MESSAGE_TYPE_SUBSCRIBE",
        /// `SOCKET_MESSAGE_TYPE_UNSUBSCRIBE`.
        Unsubscribe = "SOCKET_MESSAGE_TYPE_UNSUBSCRIBE",
        /// `SOCKET_MESSAGE_TYPE_PING`.
        Ping = "SOCKET_MESSAGE_TYPE_PING",
        /// `SOCKET_MESSAGE_TYPE_CONNECTED`.
        Connected = "SOCKET_MESSAGE_TYPE_CONNECTED",
        /// `SOCKET_MESSAGE_TYPE_ASSISTANT_RESPONSE`.
        AssistantResponse = "SOCKET_MESSAGE_TYPE_ASSISTANT_RESPONSE",
        /// `SOCKET_MESSAGE_TYPE_ASSISTANT_PROGRESS`.
        AssistantProgress = "SOCKET_MESSAGE_TYPE_ASSISTANT_PROGRESS",
        /// `SOCKET_MESSAGE_TYPE_ASSISTANT_ERROR`.
        AssistantError = "SOCKET_MESSAGE_TYPE_ASSISTANT_ERROR",
        /// `SOCKET_MESSAGE_TYPE_SUBSCRIBED`.
        Subscribed = "SOCKET_MESSAGE_TYPE_SUBSCRIBED",
        /// `SOCKET_MESSAGE_TYPE_SUBSCRIBE_DENIED`.
        SubscribeDenied = "SOCKET_MESSAGE_TYPE_SUBSCRIBE_DENIED",
        /// `SOCKET_MESSAGE_TYPE_PONG`.
        Pong = "SOCKET_MESSAGE_TYPE_PONG",
        /// `SOCKET_MESSAGE_TYPE_EVENT`.
        Event = "SOCKET_MESSAGE_TYPE_EVENT",
    }
}

/// The API's `SocketPingRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketPingRequest {
    /// Type.
    pub r#type: Option<SocketMessageType>,
}

impl SocketPingRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketPingRequest { r#type: Optional("type") });

/// The API's `SocketPongMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketPongMessage {
    /// Type.
    pub r#type: Option<SocketMessageType>,
}

impl SocketPongMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketPongMessage { r#type: Optional("type") });

/// The API's `SocketSubscribeDeniedMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribeDeniedMessage {
    /// Channel.
    pub channel: Option<String>,
    /// Code.
    pub code: Option<SocketErrorCode>,
    /// Message.
    pub message: Option<String>,
    /// Type.
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

/// The API's `SocketSubscribeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribeRequest {
    /// Channel.
    pub channel: Option<String>,
    /// Type.
    pub r#type: Option<SocketMessageType>,
}

impl SocketSubscribeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketSubscribeRequest { channel: Optional("channel"), r#type: Optional("type") });

/// The API's `SocketSubscribedMessage`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketSubscribedMessage {
    /// Channel.
    pub channel: Option<String>,
    /// Type.
    pub r#type: Option<SocketMessageType>,
}

impl SocketSubscribedMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketSubscribedMessage { channel: Optional("channel"), r#type: Optional("type") });

/// The API's `SocketUnsubscribeRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocketUnsubscribeRequest {
    /// Channel.
    pub channel: Option<String>,
    /// Type.
    pub r#type: Option<SocketMessageType>,
}

impl SocketUnsubscribeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocketUnsubscribeRequest { channel: Optional("channel"), r#type: Optional("type") });

/// The API's `UpdateDeviceResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDeviceResponse {
    /// Success.
    pub success: Option<bool>,
}

impl UpdateDeviceResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(UpdateDeviceResponse { success: Optional("success") });
