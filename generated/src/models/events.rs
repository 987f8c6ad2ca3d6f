// Written by `cargo xtask regenerate`.
//! Models of `EventsApi`.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// Kind of event: the way a visitor reached a link.
    pub enum Action {
        /// The kind is not specified.
        ///
        /// `ACTION_UNSPECIFIED`
        Unspecified = "ACTION_UNSPECIFIED",
        /// The visitor scanned a QR code.
        ///
        /// `ACTION_SCAN`
        Scan = "ACTION_SCAN",
        /// The visitor opened the link directly.
        ///
        /// `ACTION_CLICK`
        Click = "ACTION_CLICK",
    }
}

/// A value that the agent collected in a chat.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotCollectedValue {
    /// Key of the visitor attribute that stores the value.
    pub key: String,
    /// Human-readable name of the objective.
    pub label: Option<String>,
    /// Value that the visitor gave.
    pub value: String,
}

impl ChatBotCollectedValue {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatBotCollectedValue { key: Always("key"), label: Optional("label"), value: Always("value") });

rt::string_enum! {
    /// Sender of a chat message.
    pub enum ChatBotMessageAuthor {
        /// Not set.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED`
        Unspecified = "CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED",
        /// The workspace's agent.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_AGENT`
        Agent = "CHAT_BOT_MESSAGE_AUTHOR_AGENT",
        /// The visitor of the link.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_VISITOR`
        Visitor = "CHAT_BOT_MESSAGE_AUTHOR_VISITOR",
    }
}

rt::string_enum! {
    /// Reason why a chat ended.
    pub enum ChatBotOutcome {
        /// Not set.
        ///
        /// `CHAT_BOT_OUTCOME_UNSPECIFIED`
        Unspecified = "CHAT_BOT_OUTCOME_UNSPECIFIED",
        /// Every required objective was collected in the chat.
        ///
        /// `CHAT_BOT_OUTCOME_COMPLETED`
        Completed = "CHAT_BOT_OUTCOME_COMPLETED",
        /// Every required objective was already known, so the chat was skipped.
        ///
        /// `CHAT_BOT_OUTCOME_ALREADY_KNOWN`
        AlreadyKnown = "CHAT_BOT_OUTCOME_ALREADY_KNOWN",
        /// The visitor sent the maximum number of messages (`maxExchanges`).
        ///
        /// `CHAT_BOT_OUTCOME_MAX_EXCHANGES`
        MaxExchanges = "CHAT_BOT_OUTCOME_MAX_EXCHANGES",
        /// The visitor left the chat with the skip button.
        ///
        /// `CHAT_BOT_OUTCOME_SKIPPED`
        Skipped = "CHAT_BOT_OUTCOME_SKIPPED",
        /// The agent could not respond because the workspace ran out of credits or the model failed.
        ///
        /// `CHAT_BOT_OUTCOME_UNAVAILABLE`
        Unavailable = "CHAT_BOT_OUTCOME_UNAVAILABLE",
    }
}

/// Trace of a chat bot step: the conversation and its result.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotTraceData {
    /// ID of the agent that led the conversation, a UUID.
    pub agent_id: Option<String>,
    /// Name of the agent at the time of the chat.
    pub agent_name: Option<String>,
    /// Values that the agent collected.
    pub collected: Vec<ChatBotCollectedValue>,
    /// Number of exchanges between the visitor and the agent.
    pub exchanges: i32,
    /// Reason why the chat ended.
    pub outcome: ChatBotOutcome,
    /// Messages of the chat, in order.
    pub transcript: Vec<ChatBotTraceMessage>,
}

impl ChatBotTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatBotTraceData {
    agent_id: Optional("agentId"),
    agent_name: Optional("agentName"),
    collected: Optional("collected"),
    exchanges: Always("exchanges"),
    outcome: Always("outcome"),
    transcript: Optional("transcript"),
});

/// A message in the transcript of a chat.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotTraceMessage {
    /// Sender of the message.
    pub author: ChatBotMessageAuthor,
    /// Text of the message.
    pub content: String,
}

impl ChatBotTraceMessage {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatBotTraceMessage { author: Always("author"), content: Always("content") });

/// A contact card as the visitor saw it, recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactCardTraceCard {
    /// Text on the button of the card.
    pub button_label: Option<String>,
    /// City of the postal address.
    pub city: Option<String>,
    /// Country of the postal address.
    pub country: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// Given name of the contact.
    pub first_name: Option<String>,
    /// Family name of the contact.
    pub last_name: Option<String>,
    /// Company or organization of the contact.
    pub organization: Option<String>,
    /// Phone number of the contact.
    pub phone: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// State or region of the postal address.
    pub state: Option<String>,
    /// Street and number of the postal address.
    pub street_address: Option<String>,
    /// Title of the contact, such as a job title.
    pub title: Option<String>,
    /// URL of the contact's website.
    pub website: Option<String>,
}

impl ContactCardTraceCard {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ContactCardTraceCard {
    button_label: Optional("buttonLabel"),
    city: Optional("city"),
    country: Optional("country"),
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    organization: Optional("organization"),
    phone: Optional("phone"),
    postal_code: Optional("postalCode"),
    state: Optional("state"),
    street_address: Optional("streetAddress"),
    title: Optional("title"),
    website: Optional("website"),
});

/// Trace of a contact card step.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactCardTraceData {
    /// The contact card that the visitor saw.
    pub card: Option<Box<ContactCardTraceCard>>,
}

impl ContactCardTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ContactCardTraceData { card: Optional("card") });

/// Trace of a condition step that routed a visitor by country.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionTraceData {
    /// Countries listed in the condition when the visitor reached it.
    pub countries: Vec<CountryConditionTraceOption>,
    /// True if the condition had a next step for visitors who match no listed country.
    pub has_else: bool,
}

impl CountryConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CountryConditionTraceData { countries: Optional("countries"), has_else: Always("hasElse") });

/// A country of a country condition, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionTraceOption {
    /// Code of the country that the branch was for.
    pub country_code: String,
    /// True if the country led to a step when the visitor reached the condition.
    pub has_route: bool,
}

impl CountryConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CountryConditionTraceOption { country_code: Always("countryCode"), has_route: Always("hasRoute") });

/// Trace of a condition step that routed a visitor by day of the month.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthConditionTraceData {
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<DayOfMonthConditionTraceOption>,
}

impl DayOfMonthConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfMonthConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });

/// An option of a day-of-month condition, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthConditionTraceOption {
    /// Day of the month that the option matches: 1 to 31, or -1 for the last day.
    pub day_of_month: i32,
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the option, as in the settings of the step.
    pub id: Option<String>,
    /// Name of the option when the visitor reached the condition.
    pub name: Option<String>,
}

impl DayOfMonthConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfMonthConditionTraceOption {
    day_of_month: Always("dayOfMonth"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});

/// Trace of a condition step that routed a visitor by day of the week.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionTraceData {
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<DayOfWeekConditionTraceOption>,
}

impl DayOfWeekConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfWeekConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });

/// An option of a day-of-week condition, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionTraceOption {
    /// Weekdays that the option matches.
    pub days_of_week: Vec<String>,
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the option, as in the settings of the step.
    pub id: Option<String>,
    /// Name of the option when the visitor reached the condition.
    pub name: Option<String>,
}

impl DayOfWeekConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfWeekConditionTraceOption {
    days_of_week: Optional("daysOfWeek"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});

/// Trace of a condition step that routed a visitor by who or what operates the device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionTraceData {
    /// Actor that was detected for the visitor's device.
    pub device_actor: Option<String>,
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<DeviceActorConditionTraceOption>,
}

impl DeviceActorConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceActorConditionTraceData {
    device_actor: Optional("deviceActor"),
    has_else: Always("hasElse"),
    options: Optional("options"),
});

/// An option of a condition on who or what operates the device, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionTraceOption {
    /// Actor that the option matches.
    pub device_actor: Option<String>,
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the option, as in the settings of the step.
    pub id: Option<String>,
    /// Name of the option when the visitor reached the condition.
    pub name: Option<String>,
}

impl DeviceActorConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceActorConditionTraceOption {
    device_actor: Optional("deviceActor"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});

/// Trace of a condition step that routed a visitor by device brand.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionTraceData {
    /// Brand that was detected for the visitor's device.
    pub device_brand: Option<String>,
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<DeviceBrandConditionTraceOption>,
}

impl DeviceBrandConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceBrandConditionTraceData {
    device_brand: Optional("deviceBrand"),
    has_else: Always("hasElse"),
    options: Optional("options"),
});

/// An option of a condition on device brand, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionTraceOption {
    /// Brand that the option matches.
    pub device_brand: Option<String>,
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the option, as in the settings of the step.
    pub id: Option<String>,
    /// Name of the option when the visitor reached the condition.
    pub name: Option<String>,
}

impl DeviceBrandConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceBrandConditionTraceOption {
    device_brand: Optional("deviceBrand"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});

/// Trace of a condition step that routed a visitor by browser.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionTraceData {
    /// Name of the visitor's browser, as detected.
    pub browser_name: Option<String>,
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<DeviceBrowserConditionTraceOption>,
}

impl DeviceBrowserConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceBrowserConditionTraceData {
    browser_name: Optional("browserName"),
    has_else: Always("hasElse"),
    options: Optional("options"),
});

/// An option of a condition on browser, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionTraceOption {
    /// Browser that the option matches.
    pub browser_name: Option<String>,
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the option, as in the settings of the step.
    pub id: Option<String>,
    /// Name of the option when the visitor reached the condition.
    pub name: Option<String>,
}

impl DeviceBrowserConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceBrowserConditionTraceOption {
    browser_name: Optional("browserName"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});

/// Trace of a condition step that routed a visitor by operating system.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionTraceData {
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<DevicePlatformConditionTraceOption>,
    /// Name of the visitor's operating system, as detected.
    pub platform_name: Option<String>,
}

impl DevicePlatformConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DevicePlatformConditionTraceData {
    has_else: Always("hasElse"),
    options: Optional("options"),
    platform_name: Optional("platformName"),
});

/// An option of a condition on operating system, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionTraceOption {
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the option, as in the settings of the step.
    pub id: Option<String>,
    /// Name of the option when the visitor reached the condition.
    pub name: Option<String>,
    /// Operating system that the option matches.
    pub platform_name: Option<String>,
}

impl DevicePlatformConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DevicePlatformConditionTraceOption {
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
    platform_name: Optional("platformName"),
});

/// Trace of a condition step that routed a visitor by device type.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionTraceData {
    /// Type that was detected for the visitor's device.
    pub device_type: Option<String>,
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<DeviceTypeConditionTraceOption>,
}

impl DeviceTypeConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceTypeConditionTraceData {
    device_type: Optional("deviceType"),
    has_else: Always("hasElse"),
    options: Optional("options"),
});

/// An option of a condition on device type, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionTraceOption {
    /// Device type that the option matches.
    pub device_type: Option<String>,
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the option, as in the settings of the step.
    pub id: Option<String>,
    /// Name of the option when the visitor reached the condition.
    pub name: Option<String>,
}

impl DeviceTypeConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceTypeConditionTraceOption {
    device_type: Optional("deviceType"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
});

/// Trace of the entry step: the visit that started the workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntryAccessTraceData {
    /// When the visitor reached the link.
    pub accessed_at: Option<String>,
    /// Kind of access to the link: scan or click.
    pub action: Option<String>,
    /// URL through which the visitor reached the link.
    pub entrypoint: Option<String>,
    /// HTTP method of the visitor's request.
    pub http_method: Option<String>,
    /// Type of the visit: first or returning.
    pub visit_type: Option<String>,
}

impl EntryAccessTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EntryAccessTraceData {
    accessed_at: Optional("accessedAt"),
    action: Optional("action"),
    entrypoint: Optional("entrypoint"),
    http_method: Optional("httpMethod"),
    visit_type: Optional("visitType"),
});

/// A scan or click of a link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Event {
    /// Kind of event: a scan or a click.
    pub action: Action,
    /// When the event was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// URL that the visitor was sent to after the workflow was evaluated.
    pub destination: Option<String>,
    /// Action of the workflow step that produced `destination`, such as a redirect or a form.
    pub destination_action: Option<EventAction>,
    /// The device when the event was recorded; present only with `include=device`.
    pub device: Option<Box<Device>>,
    /// ID of the device that the visitor used, a UUID.
    pub device_id: Option<String>,
    /// Short URL that received the request.
    pub entrypoint: Option<String>,
    /// HTTP method of the request that caused the event.
    pub http_method: Option<HttpMethod>,
    /// ID of the event, a UUID.
    pub id: String,
    /// The visitor's progress in the link's workflow; present only with `include=journey`.
    pub journey: Option<Box<JourneyProgress>>,
    /// The link that was scanned or clicked; present only with `include=link`.
    pub link: Option<Box<Link>>,
    /// ID of the link that was scanned or clicked, a UUID.
    pub link_id: Option<String>,
    /// When the visitor scanned the QR code or clicked the link.
    pub scanned_at: Option<jiff::Timestamp>,
    /// Workflow steps that the visitor completed after the event; see [`EventsApi::list_traces`].
    pub traces: Vec<EventTrace>,
    /// Origin of the event, such as a visitor.
    pub triggered_by: Option<TriggeredBy>,
    /// When the event was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Kind of visit: the device's first visit of the link, or a later one.
    pub visit_type: Option<VisitType>,
    /// The visitor who caused the event; present only with `include=visitor`.
    pub visitor: Option<Box<Visitor>>,
    /// ID of the visitor who caused the event, a UUID.
    pub visitor_id: Option<String>,
    /// The workspace that owns the link; present only with `include=workspace`.
    pub workspace: Option<Box<Workspace>>,
    /// ID of the workspace that owns the link, a UUID.
    pub workspace_id: Option<String>,
}

impl Event {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Event {
    action: Always("action"),
    created_at: Optional("createdAt"),
    destination: Optional("destination"),
    destination_action: Optional("destinationAction"),
    device: Optional("device"),
    device_id: Optional("deviceId"),
    entrypoint: Optional("entrypoint"),
    http_method: Optional("httpMethod"),
    id: Always("id"),
    journey: Optional("journey"),
    link: Optional("link"),
    link_id: Optional("linkId"),
    scanned_at: Optional("scannedAt"),
    traces: Optional("traces"),
    triggered_by: Optional("triggeredBy"),
    updated_at: Optional("updatedAt"),
    visit_type: Optional("visitType"),
    visitor: Optional("visitor"),
    visitor_id: Optional("visitorId"),
    workspace: Optional("workspace"),
    workspace_id: Optional("workspaceId"),
});

rt::string_enum! {
    /// A related object that a response with events can include.
    pub enum EventInclude {
        /// The visitor who caused the event.
        ///
        /// `visitor`
        Visitor = "visitor",
        /// The device when the event was recorded.
        ///
        /// `device`
        Device = "device",
        /// The link that was scanned or clicked.
        ///
        /// `link`
        Link = "link",
        /// The workspace that owns the link.
        ///
        /// `workspace`
        Workspace = "workspace",
        /// The visitor's progress in the link's workflow.
        ///
        /// `journey`
        Journey = "journey",
    }
}

/// A workflow step that a visitor completed after an event.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventTrace {
    /// When the visitor completed the step.
    pub completed_at: Option<jiff::Timestamp>,
    /// When the trace was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the event that the trace belongs to, a UUID.
    pub event_id: Option<String>,
    /// ID of the trace, a UUID.
    pub id: String,
    /// ID of the link with the workflow, a UUID.
    pub link_id: Option<String>,
    /// Attributes that the step saved in the visitor's profile, by key.
    pub saved_attributes: std::collections::BTreeMap<String, String>,
    /// Action of the step, such as `contact_form`.
    pub step_action: Option<String>,
    /// Data that the step recorded, such as the submitted form.
    pub step_data: Option<Box<EventTraceData>>,
    /// Kind of the step: entry, exit, interaction or condition.
    pub step_kind: Option<String>,
    /// When the trace was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// ID of the visitor who completed the step, a UUID; may be absent.
    pub visitor_id: Option<String>,
    /// ID of the workspace that owns the trace, a UUID.
    pub workspace_id: Option<String>,
}

impl EventTrace {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventTrace {
    completed_at: Optional("completedAt"),
    created_at: Optional("createdAt"),
    event_id: Optional("eventId"),
    id: Always("id"),
    link_id: Optional("linkId"),
    saved_attributes: Optional("savedAttributes"),
    step_action: Optional("stepAction"),
    step_data: Optional("stepData"),
    step_kind: Optional("stepKind"),
    updated_at: Optional("updatedAt"),
    visitor_id: Optional("visitorId"),
    workspace_id: Optional("workspaceId"),
});

/// Data that a completed workflow step recorded. Only the field that matches the step is set.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventTraceData {
    /// Data of a chat with an agent, such as the transcript and the collected values.
    pub chat_bot: Option<Box<ChatBotTraceData>>,
    /// Data of a contact card step: the card that was shown.
    pub contact_card: Option<Box<ContactCardTraceData>>,
    /// Data of a condition step that branches by country.
    pub country_condition: Option<Box<CountryConditionTraceData>>,
    /// Data of a condition step that branches by day of the month.
    pub day_of_month_condition: Option<Box<DayOfMonthConditionTraceData>>,
    /// Data of a condition step that branches by day of the week.
    pub day_of_week_condition: Option<Box<DayOfWeekConditionTraceData>>,
    /// Data of a condition step that branches by the kind of actor that operates the device.
    pub device_actor_condition: Option<Box<DeviceActorConditionTraceData>>,
    /// Data of a condition step that branches by hardware brand.
    pub device_brand_condition: Option<Box<DeviceBrandConditionTraceData>>,
    /// Data of a condition step that branches by browser.
    pub device_browser_condition: Option<Box<DeviceBrowserConditionTraceData>>,
    /// Data of a condition step that branches by operating system.
    pub device_platform_condition: Option<Box<DevicePlatformConditionTraceData>>,
    /// Data of a condition step that branches by form factor of the device.
    pub device_type_condition: Option<Box<DeviceTypeConditionTraceData>>,
    /// Data of the visit that started the workflow.
    pub entry_access: Option<Box<EntryAccessTraceData>>,
    /// Data of a form step: the form and the submitted fields.
    pub form: Option<Box<FormTraceData>>,
    /// Data of an identification of the visitor: the fields that were updated.
    pub identify_visitor: Option<Box<IdentifyVisitorTraceData>>,
    /// Data of a condition step that branches by language.
    pub language_condition: Option<Box<LanguageConditionTraceData>>,
    /// Data of a location request: its outcome and the visitor's coordinates.
    pub location_request: Option<Box<LocationRequestTraceData>>,
    /// Data of a media step: the file that was opened.
    pub media: Option<Box<MediaTraceData>>,
    /// Data of a page of buttons: the available buttons and the selected one.
    pub multi_link: Option<Box<MultiLinkTraceData>>,
    /// Data of a password step, including whether the password was validated.
    pub password: Option<Box<PasswordTraceData>>,
    /// Data of a redirect: its destination, and the fallback if one was used.
    pub redirect: Option<Box<RedirectTraceData>>,
    /// Data of a social links page: its links and the selected one.
    pub social_links: Option<Box<SocialLinksTraceData>>,
    /// Data of a condition step that branches by date.
    pub specific_date_condition: Option<Box<SpecificDateConditionTraceData>>,
    /// Data of a condition step that branches by time of day.
    pub time_of_day_condition: Option<Box<TimeOfDayConditionTraceData>>,
    /// Data of a condition step that branches by first or returning visit.
    pub visit_type_condition: Option<Box<VisitTypeConditionTraceData>>,
    /// Data of a condition step that branches by data of the visitor.
    pub visitor_data_condition: Option<Box<VisitorDataConditionTraceData>>,
}

impl EventTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EventTraceData {
    chat_bot: Optional("chatBot"),
    contact_card: Optional("contactCard"),
    country_condition: Optional("countryCondition"),
    day_of_month_condition: Optional("dayOfMonthCondition"),
    day_of_week_condition: Optional("dayOfWeekCondition"),
    device_actor_condition: Optional("deviceActorCondition"),
    device_brand_condition: Optional("deviceBrandCondition"),
    device_browser_condition: Optional("deviceBrowserCondition"),
    device_platform_condition: Optional("devicePlatformCondition"),
    device_type_condition: Optional("deviceTypeCondition"),
    entry_access: Optional("entryAccess"),
    form: Optional("form"),
    identify_visitor: Optional("identifyVisitor"),
    language_condition: Optional("languageCondition"),
    location_request: Optional("locationRequest"),
    media: Optional("media"),
    multi_link: Optional("multiLink"),
    password: Optional("password"),
    redirect: Optional("redirect"),
    social_links: Optional("socialLinks"),
    specific_date_condition: Optional("specificDateCondition"),
    time_of_day_condition: Optional("timeOfDayCondition"),
    visit_type_condition: Optional("visitTypeCondition"),
    visitor_data_condition: Optional("visitorDataCondition"),
});

/// Trace of a form step: the form and the submitted values.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormTraceData {
    /// Action that the visitor took on the form.
    pub action: Option<String>,
    /// True if the form was set to be skipped if its values are already known for the visitor.
    pub auto_skip_if_known: bool,
    /// Text above the fields of the form.
    pub description: Option<String>,
    /// Fields of the form with the submitted values.
    pub fields: Vec<FormTraceDataField>,
    /// Label of the button that skips the form.
    pub skip_button_text: Option<String>,
    /// Method by which the form was skipped.
    pub skip_method: Option<String>,
    /// True if the form was skipped.
    pub skipped: bool,
    /// Label of the button that submits the form.
    pub submit_button_text: Option<String>,
    /// Number of fields that the visitor submitted.
    pub submitted_fields: i32,
    /// Headline of the form.
    pub title: Option<String>,
    /// Total number of form fields, submitted or not.
    pub total_fields: i32,
}

impl FormTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FormTraceData {
    action: Optional("action"),
    auto_skip_if_known: Always("autoSkipIfKnown"),
    description: Optional("description"),
    fields: Optional("fields"),
    skip_button_text: Optional("skipButtonText"),
    skip_method: Optional("skipMethod"),
    skipped: Always("skipped"),
    submit_button_text: Optional("submitButtonText"),
    submitted_fields: Always("submittedFields"),
    title: Optional("title"),
    total_fields: Always("totalFields"),
});

/// A field of a form with its submitted value, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormTraceDataField {
    /// Initial value of the field.
    pub default_value: Option<String>,
    /// Help text shown with the field.
    pub help_text: Option<String>,
    /// Key of the visitor attribute that stores the value.
    pub key: String,
    /// Label shown with the field.
    pub label: Option<String>,
    /// Position of the field in the form.
    pub order: i32,
    /// Placeholder shown while the field is empty.
    pub placeholder: Option<String>,
    /// True if the visitor must fill in the field.
    pub required: bool,
    /// Type of the input field.
    pub r#type: Option<String>,
    /// Value that was submitted for the field.
    pub value: Option<String>,
}

impl FormTraceDataField {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FormTraceDataField {
    default_value: Optional("defaultValue"),
    help_text: Optional("helpText"),
    key: Always("key"),
    label: Optional("label"),
    order: Always("order"),
    placeholder: Optional("placeholder"),
    required: Always("required"),
    r#type: Optional("type"),
    value: Optional("value"),
});

rt::string_enum! {
    /// HTTP method of the request that caused an event.
    #[doc(alias = "HTTPMethod")]
    pub enum HttpMethod {
        /// The HTTP method is not specified.
        ///
        /// `HTTP_METHOD_UNSPECIFIED`
        Unspecified = "HTTP_METHOD_UNSPECIFIED",
        /// A `GET` request.
        ///
        /// `HTTP_METHOD_GET`
        Get = "HTTP_METHOD_GET",
        /// A `POST` request.
        ///
        /// `HTTP_METHOD_POST`
        Post = "HTTP_METHOD_POST",
        /// A `PUT` request.
        ///
        /// `HTTP_METHOD_PUT`
        Put = "HTTP_METHOD_PUT",
        /// A `DELETE` request.
        ///
        /// `HTTP_METHOD_DELETE`
        Delete = "HTTP_METHOD_DELETE",
        /// A `PATCH` request.
        ///
        /// `HTTP_METHOD_PATCH`
        Patch = "HTTP_METHOD_PATCH",
        /// An `OPTIONS` request.
        ///
        /// `HTTP_METHOD_OPTIONS`
        Options = "HTTP_METHOD_OPTIONS",
        /// A `HEAD` request.
        ///
        /// `HTTP_METHOD_HEAD`
        Head = "HTTP_METHOD_HEAD",
    }
}

/// Trace of a visitor identification: counts of the updated fields and attributes.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IdentifyVisitorTraceData {
    /// Number of custom attributes that were set.
    pub custom_attributes: i32,
    /// Number of fields that were updated.
    pub fields_updated: i32,
    /// True if only empty fields were filled and existing values were kept; see [`VisitorsApi::identify`].
    pub set_once: bool,
    /// System fields that were set, such as the email address or the phone number.
    pub system_fields: Vec<String>,
}

impl IdentifyVisitorTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(IdentifyVisitorTraceData {
    custom_attributes: Always("customAttributes"),
    fields_updated: Always("fieldsUpdated"),
    set_once: Always("setOnce"),
    system_fields: Optional("systemFields"),
});

/// A visitor's progress in the workflow of a link on one visit. Condition steps are not counted.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JourneyProgress {
    /// True if the visit reached an exit step, such as a redirect or a contact card.
    pub completed: bool,
    /// Number of steps that the visitor reached, including the entry step.
    pub steps_reached: i32,
    /// Number of steps from entry to exit: those reached plus the fewest that remain. Equal to `stepsReached`
    /// at an exit step.
    pub steps_total: i32,
}

impl JourneyProgress {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(JourneyProgress {
    completed: Always("completed"),
    steps_reached: Always("stepsReached"),
    steps_total: Always("stepsTotal"),
});

/// Trace of a condition step that routed a visitor by language.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionTraceData {
    /// True if the condition had a next step for visitors who match no listed language.
    pub has_else: bool,
    /// Language that was detected for the visitor.
    pub language: Option<String>,
    /// Languages listed in the condition when the visitor reached it.
    pub languages: Vec<LanguageConditionTraceOption>,
}

impl LanguageConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LanguageConditionTraceData {
    has_else: Always("hasElse"),
    language: Optional("language"),
    languages: Optional("languages"),
});

/// A language of a language condition, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionTraceOption {
    /// True if the language led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ISO 639-1 code of the language that the branch was for.
    pub language_code: String,
}

impl LanguageConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LanguageConditionTraceOption { has_route: Always("hasRoute"), language_code: Always("languageCode") });

/// The workflow steps that a visitor completed after an event.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventTracesResponse {
    /// The completed steps, in order of completion.
    pub traces: Vec<EventTrace>,
}

impl ListEventTracesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListEventTracesResponse { traces: Optional("traces") });

/// A CSV export of events.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsCsvResponse {
    /// MIME type of the export, such as `text/csv`.
    pub content_type: String,
    /// The CSV text.
    pub csv_data: String,
}

impl ListEventsCsvResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListEventsCsvResponse { content_type: Always("contentType"), csv_data: Always("csvData") });

/// One page of events.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsJsonResponse {
    /// The events on this page.
    pub events: Vec<Event>,
    /// True if another page follows.
    pub has_more: bool,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
    pub total_count: Option<i64>,
}

impl ListEventsJsonResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListEventsJsonResponse {
    events: Optional("events"),
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});

/// A page of events, or all matching events as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsResponse {
    /// The CSV export; present only if CSV was requested.
    pub csv: Option<Box<ListEventsCsvResponse>>,
    /// The page of events; absent if CSV was requested.
    pub json: Option<Box<ListEventsJsonResponse>>,
}

impl ListEventsResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListEventsResponse { csv: Optional("csv"), json: Optional("json") });

rt::string_enum! {
    /// Result of a location request.
    pub enum LocationRequestOutcome {
        /// Not set.
        ///
        /// `LOCATION_REQUEST_OUTCOME_UNSPECIFIED`
        Unspecified = "LOCATION_REQUEST_OUTCOME_UNSPECIFIED",
        /// The visitor shared the location by tapping the button, or the browser had already allowed it.
        ///
        /// `LOCATION_REQUEST_OUTCOME_SHARED`
        Shared = "LOCATION_REQUEST_OUTCOME_SHARED",
        /// The visitor or the browser refused to share the location.
        ///
        /// `LOCATION_REQUEST_OUTCOME_DENIED`
        Denied = "LOCATION_REQUEST_OUTCOME_DENIED",
        /// The visitor pressed the skip button; the browser did not request permission.
        ///
        /// `LOCATION_REQUEST_OUTCOME_SKIPPED`
        Skipped = "LOCATION_REQUEST_OUTCOME_SKIPPED",
        /// The browser could not provide a location, for example because of a timeout or missing support.
        ///
        /// `LOCATION_REQUEST_OUTCOME_UNAVAILABLE`
        Unavailable = "LOCATION_REQUEST_OUTCOME_UNAVAILABLE",
        /// The device had shared its location before, so the step did not request it again (`askOnce`).
        ///
        /// `LOCATION_REQUEST_OUTCOME_ALREADY_SHARED`
        AlreadyShared = "LOCATION_REQUEST_OUTCOME_ALREADY_SHARED",
    }
}

/// Trace of a location request step: the result and, if shared, the coordinates.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocationRequestTraceData {
    /// Accuracy of the coordinates, in meters.
    pub accuracy_meters: Option<f64>,
    /// True if the location was shared without a tap because the browser had already allowed it.
    pub automatic: bool,
    /// Latitude of the visitor, in degrees. Present only if `outcome` is [`LocationRequestOutcome::Shared`].
    pub latitude: Option<f64>,
    /// Longitude of the visitor, in degrees. Present only if `outcome` is [`LocationRequestOutcome::Shared`].
    pub longitude: Option<f64>,
    /// Result of the request.
    pub outcome: LocationRequestOutcome,
}

impl LocationRequestTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LocationRequestTraceData {
    accuracy_meters: Optional("accuracyMeters"),
    automatic: Always("automatic"),
    latitude: Optional("latitude"),
    longitude: Optional("longitude"),
    outcome: Always("outcome"),
});

/// Trace of a step that opened a media item. The short-lived URL that the visitor was sent to is not
/// recorded.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaTraceData {
    /// Name of the opened file.
    pub file_name: Option<String>,
    /// Kind of the media item: image, document or video.
    pub kind: MediaKind,
    /// ID of the media item, a UUID.
    pub media_id: Option<String>,
    /// MIME type of the file, such as `application/pdf`.
    pub mime_type: Option<String>,
}

impl MediaTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MediaTraceData {
    file_name: Optional("fileName"),
    kind: Always("kind"),
    media_id: Optional("mediaId"),
    mime_type: Optional("mimeType"),
});

/// A button of a multi-link page, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceButton {
    /// ID of the button, as in the settings of the step.
    pub id: Option<String>,
    /// Text on the button.
    pub label: Option<String>,
    /// Position of the button on the page.
    pub order: i32,
}

impl MultiLinkTraceButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MultiLinkTraceButton { id: Optional("id"), label: Optional("label"), order: Always("order") });

/// Trace of a multi-link page: its buttons and the one that the visitor pressed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceData {
    /// Buttons that the page showed.
    pub available_buttons: Vec<MultiLinkTraceButton>,
    /// Body text of the page.
    pub description: Option<String>,
    /// The button that the visitor pressed.
    pub selected_button: Option<Box<MultiLinkTraceSelectedButton>>,
    /// Headline of the page.
    pub title: Option<String>,
}

impl MultiLinkTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MultiLinkTraceData {
    available_buttons: Optional("availableButtons"),
    description: Optional("description"),
    selected_button: Optional("selectedButton"),
    title: Optional("title"),
});

/// The button of a multi-link page that the visitor pressed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceSelectedButton {
    /// ID of the button, as in the settings of the step.
    pub id: Option<String>,
    /// Text on the button.
    pub label: Option<String>,
    /// Position of the button on the page.
    pub order: i32,
}

impl MultiLinkTraceSelectedButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MultiLinkTraceSelectedButton { id: Optional("id"), label: Optional("label"), order: Always("order") });

/// Trace of a password page.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PasswordTraceData {
    /// Body text of the page.
    pub description: Option<String>,
    /// Headline of the page.
    pub title: Option<String>,
    /// True if the visitor entered the right password.
    pub validated: bool,
}

impl PasswordTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PasswordTraceData {
    description: Optional("description"),
    title: Optional("title"),
    validated: Always("validated"),
});

/// Trace of a redirect: the exit that the visitor took.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedirectTraceData {
    /// True if the redirect kept the `lbid` parameter.
    pub conversion_tracking: bool,
    /// URL that the visitor was redirected to.
    pub destination: Option<String>,
    /// True if the visitor was sent to the fallback destination.
    pub fallback: bool,
    /// Reason for the fallback. Set only if `fallback` is true.
    pub fallback_reason: Option<RedirectTraceDataFallbackReason>,
}

impl RedirectTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RedirectTraceData {
    conversion_tracking: Always("conversionTracking"),
    destination: Optional("destination"),
    fallback: Always("fallback"),
    fallback_reason: Optional("fallbackReason"),
});

rt::string_enum! {
    /// Reason why a visitor was sent to the fallback destination.
    pub enum RedirectTraceDataFallbackReason {
        /// No specific reason was recorded: the workflow had no next step for the visitor.
        ///
        /// `FALLBACK_REASON_UNSPECIFIED`
        Unspecified = "FALLBACK_REASON_UNSPECIFIED",
        /// The media item to open was deleted, is not uploaded yet, or belongs to another workspace.
        ///
        /// `FALLBACK_REASON_MEDIA_MISSING`
        MediaMissing = "FALLBACK_REASON_MEDIA_MISSING",
    }
}

/// A link on a social links page, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinkTraceButton {
    /// ID of the link, as in the settings of the step.
    pub id: Option<String>,
    /// Position of the link on the page.
    pub order: i32,
    /// Platform of the link, such as a social network.
    pub platform: Option<String>,
    /// External URL that the link opens.
    pub url: Option<String>,
}

impl SocialLinkTraceButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocialLinkTraceButton {
    id: Optional("id"),
    order: Always("order"),
    platform: Optional("platform"),
    url: Optional("url"),
});

/// Trace of a social links page: its links and the one that the visitor chose.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinksTraceData {
    /// Body text of the page.
    pub description: Option<String>,
    /// Display style of the links when the visitor saw the page.
    pub display_style: Option<String>,
    /// Links that the page showed.
    pub links: Vec<SocialLinkTraceButton>,
    /// The link that the visitor chose.
    pub selected_link: Option<Box<SocialLinkTraceButton>>,
    /// Headline of the page.
    pub title: Option<String>,
}

impl SocialLinksTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocialLinksTraceData {
    description: Optional("description"),
    display_style: Optional("displayStyle"),
    links: Optional("links"),
    selected_link: Optional("selectedLink"),
    title: Optional("title"),
});

/// Trace of a condition step that routed a visitor by calendar date.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateConditionTraceData {
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<SpecificDateConditionTraceOption>,
}

impl SpecificDateConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SpecificDateConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });

/// An option of a date condition, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateConditionTraceOption {
    /// Day of the month, 1 to 31.
    pub day: Option<i32>,
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the option, as in the settings of the step.
    pub id: Option<String>,
    /// Month of the year, 1 to 12.
    pub month: Option<i32>,
    /// Name of the option when the visitor reached the condition.
    pub name: Option<String>,
    /// Calendar year of a one-time date; unset if the option is not limited to one year.
    pub year: Option<i32>,
}

impl SpecificDateConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SpecificDateConditionTraceOption {
    day: Optional("day"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    month: Optional("month"),
    name: Optional("name"),
    year: Optional("year"),
});

/// Trace of a condition step that routed a visitor by time of day.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionTraceData {
    /// True if the condition had a next step for visitors who match no range.
    pub has_else: bool,
    /// Time ranges of the condition when the visitor reached it.
    pub ranges: Vec<TimeOfDayConditionTraceRange>,
}

impl TimeOfDayConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeOfDayConditionTraceData { has_else: Always("hasElse"), ranges: Optional("ranges") });

/// A range of a time-of-day condition, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionTraceRange {
    /// End of the range, in 24-hour format (`HH:MM`).
    pub end_time: Option<String>,
    /// True if the range led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// ID of the range, as in the settings of the step.
    pub id: Option<String>,
    /// Name of the range when the visitor reached the condition.
    pub name: Option<String>,
    /// Start of the range, in 24-hour format (`HH:MM`).
    pub start_time: Option<String>,
}

impl TimeOfDayConditionTraceRange {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeOfDayConditionTraceRange {
    end_time: Optional("endTime"),
    has_route: Always("hasRoute"),
    id: Optional("id"),
    name: Optional("name"),
    start_time: Optional("startTime"),
});

rt::string_enum! {
    /// Origin of an event.
    pub enum TriggeredBy {
        /// The origin is not specified.
        ///
        /// `TRIGGERED_BY_UNSPECIFIED`
        Unspecified = "TRIGGERED_BY_UNSPECIFIED",
        /// A visitor caused the event, not the system.
        ///
        /// `TRIGGERED_BY_VISITOR`
        Visitor = "TRIGGERED_BY_VISITOR",
    }
}

rt::string_enum! {
    /// Kind of visit, by whether the device visited the link before.
    pub enum VisitType {
        /// The kind is not specified.
        ///
        /// `VISIT_TYPE_UNSPECIFIED`
        Unspecified = "VISIT_TYPE_UNSPECIFIED",
        /// The device reached the link for the first time.
        ///
        /// `VISIT_TYPE_FIRST`
        First = "VISIT_TYPE_FIRST",
        /// The device reached the link before.
        ///
        /// `VISIT_TYPE_RETURNING`
        Returning = "VISIT_TYPE_RETURNING",
    }
}

/// Trace of a condition step that routed a visitor by visit type.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionTraceData {
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it.
    pub options: Vec<VisitTypeConditionTraceOption>,
    /// Type that was detected for the visit: first or returning.
    pub visit_type: Option<String>,
}

impl VisitTypeConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitTypeConditionTraceData {
    has_else: Always("hasElse"),
    options: Optional("options"),
    visit_type: Optional("visitType"),
});

/// An option of a visit type condition, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionTraceOption {
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// Type of visit that the option matches: first or returning.
    pub value: String,
}

impl VisitTypeConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitTypeConditionTraceOption { has_route: Always("hasRoute"), value: Always("value") });

/// Trace of a condition step that routed a visitor by attributes.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionTraceData {
    /// True if the condition had a next step for visitors who match no option.
    pub has_else: bool,
    /// Options of the condition when the visitor reached it, with the result of each comparison.
    pub options: Vec<VisitorDataConditionTraceOption>,
}

impl VisitorDataConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorDataConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });

/// An option of a visitor data condition with the result of its comparison, as recorded in the trace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionTraceOption {
    /// True if the visitor had the attribute.
    pub attribute_found: bool,
    /// Key of the visitor attribute that the option compares, such as `budget`.
    pub attribute_key: String,
    /// Value that the attribute was compared with.
    pub comparison_value: Option<String>,
    /// True if the option led to a step when the visitor reached the condition.
    pub has_route: bool,
    /// True if the visitor matched the option.
    pub matched: bool,
    /// Value of the visitor's attribute when the comparison ran.
    pub observed_value: Option<String>,
    /// Operator that compared the attribute with `comparisonValue`.
    pub operator: Option<String>,
}

impl VisitorDataConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorDataConditionTraceOption {
    attribute_found: Always("attributeFound"),
    attribute_key: Always("attributeKey"),
    comparison_value: Optional("comparisonValue"),
    has_route: Always("hasRoute"),
    matched: Always("matched"),
    observed_value: Optional("observedValue"),
    operator: Optional("operator"),
});
