// Written by `cargo xtask regenerate`.
//! Models of `EventsApi`.

use crate::{models::*, rt};

rt::string_enum! {
    /// How a visitor reached a link.
    pub enum Action {
        /// No value.
        ///
        /// `ACTION_UNSPECIFIED`
        Unspecified = "ACTION_UNSPECIFIED",
        /// Through a scanned QR code.
        ///
        /// `ACTION_SCAN`
        Scan = "ACTION_SCAN",
        /// Through a clicked link.
        ///
        /// `ACTION_CLICK`
        Click = "ACTION_CLICK",
    }
}

/// Something an agent found out.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotCollectedValue {
    /// Name of the attribute.
    pub key: String,
    /// Name of the objective.
    pub label: Option<String>,
    /// The answer.
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
    /// Who wrote a message of a chat.
    pub enum ChatBotMessageAuthor {
        /// No value.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED`
        Unspecified = "CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED",
        /// The agent.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_AGENT`
        Agent = "CHAT_BOT_MESSAGE_AUTHOR_AGENT",
        /// The visitor.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_VISITOR`
        Visitor = "CHAT_BOT_MESSAGE_AUTHOR_VISITOR",
    }
}

rt::string_enum! {
    /// How a chat ended.
    pub enum ChatBotOutcome {
        /// No value.
        ///
        /// `CHAT_BOT_OUTCOME_UNSPECIFIED`
        Unspecified = "CHAT_BOT_OUTCOME_UNSPECIFIED",
        /// The agent found out everything.
        ///
        /// `CHAT_BOT_OUTCOME_COMPLETED`
        Completed = "CHAT_BOT_OUTCOME_COMPLETED",
        /// Everything was known beforehand.
        ///
        /// `CHAT_BOT_OUTCOME_ALREADY_KNOWN`
        AlreadyKnown = "CHAT_BOT_OUTCOME_ALREADY_KNOWN",
        /// The number of exchanges ran out.
        ///
        /// `CHAT_BOT_OUTCOME_MAX_EXCHANGES`
        MaxExchanges = "CHAT_BOT_OUTCOME_MAX_EXCHANGES",
        /// The visitor skipped the chat.
        ///
        /// `CHAT_BOT_OUTCOME_SKIPPED`
        Skipped = "CHAT_BOT_OUTCOME_SKIPPED",
        /// The agent was not available.
        ///
        /// `CHAT_BOT_OUTCOME_UNAVAILABLE`
        Unavailable = "CHAT_BOT_OUTCOME_UNAVAILABLE",
    }
}

/// Course of a chat with an agent.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotTraceData {
    /// Id of the agent.
    pub agent_id: Option<String>,
    /// Name of the agent at that time.
    pub agent_name: Option<String>,
    /// What the agent found out.
    pub collected: Vec<ChatBotCollectedValue>,
    /// Number of exchanges.
    pub exchanges: i32,
    /// How the chat ended.
    pub outcome: ChatBotOutcome,
    /// The messages, in their order.
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

/// A message of a chat.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotTraceMessage {
    /// Who wrote it.
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

/// A contact card, as it was shown.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactCardTraceCard {
    /// Label of the card's button.
    pub button_label: Option<String>,
    /// City of the postal address.
    pub city: Option<String>,
    /// Country of the postal address.
    pub country: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Company or organisation.
    pub organization: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// State or region of the postal address.
    pub state: Option<String>,
    /// Street and number of the postal address.
    pub street_address: Option<String>,
    /// Title, such as a job title.
    pub title: Option<String>,
    /// Address of the website.
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

/// The contact card that was shown.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactCardTraceData {
    /// The card.
    pub card: Option<Box<ContactCardTraceCard>>,
}

impl ContactCardTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ContactCardTraceData { card: Optional("card") });

/// Course of a decision by country.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionTraceData {
    /// The ways out there were.
    pub countries: Vec<CountryConditionTraceOption>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
}

impl CountryConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CountryConditionTraceData { countries: Optional("countries"), has_else: Always("hasElse") });

/// One way out of a decision by country, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CountryConditionTraceOption {
    /// Code of the country that leads this way.
    pub country_code: String,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
}

impl CountryConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CountryConditionTraceOption { country_code: Always("countryCode"), has_route: Always("hasRoute") });

/// Course of a decision by day of the month.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<DayOfMonthConditionTraceOption>,
}

impl DayOfMonthConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfMonthConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });

/// One way out of a decision by day of the month, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfMonthConditionTraceOption {
    /// Day of the month that leads this way.
    pub day_of_month: i32,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
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

/// Course of a decision by day of the week.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<DayOfWeekConditionTraceOption>,
}

impl DayOfWeekConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DayOfWeekConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });

/// One way out of a decision by day of the week, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfWeekConditionTraceOption {
    /// Days of the week that lead this way.
    pub days_of_week: Vec<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
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

/// Course of a decision by who operates the device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionTraceData {
    /// The operator of the device, as it was seen.
    pub device_actor: Option<String>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
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

/// One way out of a decision by who operates the device, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceActorConditionTraceOption {
    /// Operator that leads this way.
    pub device_actor: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
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

/// Course of a decision by brand of the device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionTraceData {
    /// The brand of the device, as it was seen.
    pub device_brand: Option<String>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
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

/// One way out of a decision by brand of the device, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrandConditionTraceOption {
    /// Brand that leads this way.
    pub device_brand: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
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

/// Course of a decision by browser.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionTraceData {
    /// The browser, as it was seen.
    pub browser_name: Option<String>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
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

/// One way out of a decision by browser, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceBrowserConditionTraceOption {
    /// Browser that leads this way.
    pub browser_name: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
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

/// Course of a decision by operating system.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<DevicePlatformConditionTraceOption>,
    /// The operating system, as it was seen.
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

/// One way out of a decision by operating system, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DevicePlatformConditionTraceOption {
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Operating system that leads this way.
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

/// Course of a decision by type of device.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionTraceData {
    /// The type of the device, as it was seen.
    pub device_type: Option<String>,
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
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

/// One way out of a decision by type of device, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceTypeConditionTraceOption {
    /// Device type that leads this way.
    pub device_type: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
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

/// The visit that started a workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntryAccessTraceData {
    /// Moment of the visit.
    pub accessed_at: Option<String>,
    /// Whether it was a scan or a click.
    pub action: Option<String>,
    /// Address at which the visitor entered the link.
    pub entrypoint: Option<String>,
    /// HTTP method of the visit.
    pub http_method: Option<String>,
    /// Whether it was a first or a returning visit.
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
    /// Whether it was a scan or a click.
    pub action: Action,
    /// Moment the event was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// Address the visitor was sent to.
    pub destination: Option<String>,
    /// What the last step did.
    pub destination_action: Option<EventAction>,
    /// The device. Only with `include=device`.
    pub device: Option<Box<Device>>,
    /// Id of the device.
    pub device_id: Option<String>,
    /// Address at which the visitor entered the link.
    pub entrypoint: Option<String>,
    /// HTTP method of the visit.
    pub http_method: Option<HttpMethod>,
    /// Id of the event, a UUID.
    pub id: String,
    /// How far the visitor came. Only with `include=journey`.
    pub journey: Option<Box<JourneyProgress>>,
    /// The link. Only with `include=link`.
    pub link: Option<Box<Link>>,
    /// Id of the link.
    pub link_id: Option<String>,
    /// Moment of the scan or click.
    pub scanned_at: Option<jiff::Timestamp>,
    /// The steps that the visitor completed.
    pub traces: Vec<EventTrace>,
    /// Who caused the event.
    pub triggered_by: Option<TriggeredBy>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Whether it was a first or a returning visit.
    pub visit_type: Option<VisitType>,
    /// The visitor. Only with `include=visitor`.
    pub visitor: Option<Box<Visitor>>,
    /// Id of the visitor.
    pub visitor_id: Option<String>,
    /// The workspace. Only with `include=workspace`.
    pub workspace: Option<Box<Workspace>>,
    /// Id of the workspace.
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

/// A workflow step that a visitor completed.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventTrace {
    /// Moment of completion.
    pub completed_at: Option<jiff::Timestamp>,
    /// Moment the trace was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the event it follows.
    pub event_id: Option<String>,
    /// Id of the trace, a UUID.
    pub id: String,
    /// Id of the link.
    pub link_id: Option<String>,
    /// Attributes that the step wrote to the visitor, by name.
    pub saved_attributes: std::collections::BTreeMap<String, String>,
    /// What the step does.
    pub step_action: Option<String>,
    /// What the step saw and did.
    pub step_data: Option<Box<EventTraceData>>,
    /// Role of the step in the workflow.
    pub step_kind: Option<String>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the visitor.
    pub visitor_id: Option<String>,
    /// Id of the workspace.
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

/// What a completed step saw and did. The one field that fits the step is set.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EventTraceData {
    /// Course of a chat with an agent.
    pub chat_bot: Option<Box<ChatBotTraceData>>,
    /// The contact card that was shown.
    pub contact_card: Option<Box<ContactCardTraceData>>,
    /// Course of a decision by country.
    pub country_condition: Option<Box<CountryConditionTraceData>>,
    /// Course of a decision by day of the month.
    pub day_of_month_condition: Option<Box<DayOfMonthConditionTraceData>>,
    /// Course of a decision by day of the week.
    pub day_of_week_condition: Option<Box<DayOfWeekConditionTraceData>>,
    /// Course of a decision by who operates the device.
    pub device_actor_condition: Option<Box<DeviceActorConditionTraceData>>,
    /// Course of a decision by brand of the device.
    pub device_brand_condition: Option<Box<DeviceBrandConditionTraceData>>,
    /// Course of a decision by browser.
    pub device_browser_condition: Option<Box<DeviceBrowserConditionTraceData>>,
    /// Course of a decision by operating system.
    pub device_platform_condition: Option<Box<DevicePlatformConditionTraceData>>,
    /// Course of a decision by type of device.
    pub device_type_condition: Option<Box<DeviceTypeConditionTraceData>>,
    /// The visit that started the workflow.
    pub entry_access: Option<Box<EntryAccessTraceData>>,
    /// The form and what was filled in.
    pub form: Option<Box<FormTraceData>>,
    /// What was learnt of the visitor.
    pub identify_visitor: Option<Box<IdentifyVisitorTraceData>>,
    /// Course of a decision by language.
    pub language_condition: Option<Box<LanguageConditionTraceData>>,
    /// Outcome of a question for the visitor's location.
    pub location_request: Option<Box<LocationRequestTraceData>>,
    /// The file that was opened.
    pub media: Option<Box<MediaTraceData>>,
    /// The buttons that were shown, and the chosen one.
    pub multi_link: Option<Box<MultiLinkTraceData>>,
    /// Outcome of a question for a password.
    pub password: Option<Box<PasswordTraceData>>,
    /// The redirect that was served.
    pub redirect: Option<Box<RedirectTraceData>>,
    /// The social profiles that were shown, and the chosen one.
    pub social_links: Option<Box<SocialLinksTraceData>>,
    /// Course of a decision by date.
    pub specific_date_condition: Option<Box<SpecificDateConditionTraceData>>,
    /// Course of a decision by time of day.
    pub time_of_day_condition: Option<Box<TimeOfDayConditionTraceData>>,
    /// Course of a decision by first or returning visit.
    pub visit_type_condition: Option<Box<VisitTypeConditionTraceData>>,
    /// Course of a decision by what is known of the visitor.
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

/// A form and what was filled in.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormTraceData {
    /// What the visitor did with the form.
    pub action: Option<String>,
    /// Whether the form is skipped when everything is already known.
    pub auto_skip_if_known: bool,
    /// Text above the fields.
    pub description: Option<String>,
    /// The fields with their values.
    pub fields: Vec<FormTraceDataField>,
    /// Label of the button that skips the form.
    pub skip_button_text: Option<String>,
    /// How the form was skipped.
    pub skip_method: Option<String>,
    /// Whether the form was skipped.
    pub skipped: bool,
    /// Label of the button that submits the form.
    pub submit_button_text: Option<String>,
    /// Number of fields that were filled in.
    pub submitted_fields: i32,
    /// Title of the form.
    pub title: Option<String>,
    /// Number of fields there were.
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

/// A field of a form, as it was filled in.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FormTraceDataField {
    /// Value filled in beforehand.
    pub default_value: Option<String>,
    /// Help shown with the field.
    pub help_text: Option<String>,
    /// Name of the attribute that takes the value.
    pub key: String,
    /// Label of the field.
    pub label: Option<String>,
    /// Place of the field in the form.
    pub order: i32,
    /// Placeholder shown while the field is empty.
    pub placeholder: Option<String>,
    /// Whether the field must be filled in.
    pub required: bool,
    /// Kind of field.
    pub r#type: Option<String>,
    /// Value that was filled in.
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
    /// HTTP method of a visit.
    #[doc(alias = "HTTPMethod")]
    pub enum HttpMethod {
        /// `HTTP_METHOD_UNSPECIFIED`.
        Unspecified = "HTTP_METHOD_UNSPECIFIED",
        /// `HTTP_METHOD_GET`.
        Get = "HTTP_METHOD_GET",
        /// `HTTP_METHOD_POST`.
        Post = "HTTP_METHOD_POST",
        /// `HTTP_METHOD_PUT`.
        Put = "HTTP_METHOD_PUT",
        /// `HTTP_METHOD_DELETE`.
        Delete = "HTTP_METHOD_DELETE",
        /// `HTTP_METHOD_PATCH`.
        Patch = "HTTP_METHOD_PATCH",
        /// `HTTP_METHOD_OPTIONS`.
        Options = "HTTP_METHOD_OPTIONS",
        /// `HTTP_METHOD_HEAD`.
        Head = "HTTP_METHOD_HEAD",
    }
}

/// What was learnt of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct IdentifyVisitorTraceData {
    /// Number of attributes that were set.
    pub custom_attributes: i32,
    /// Number of fields that were changed.
    pub fields_updated: i32,
    /// Whether only empty fields were filled.
    pub set_once: bool,
    /// System fields that were set.
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

/// How far a visitor came in a link's workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JourneyProgress {
    /// Whether the visitor reached the end.
    pub completed: bool,
    /// Number of steps the visitor reached.
    pub steps_reached: i32,
    /// Number of steps there are.
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

/// Course of a decision by language.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The visitor's language, as it was seen.
    pub language: Option<String>,
    /// The ways out there were.
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

/// One way out of a decision by language, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LanguageConditionTraceOption {
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Code of the language that leads this way.
    pub language_code: String,
}

impl LanguageConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LanguageConditionTraceOption { has_route: Always("hasRoute"), language_code: Always("languageCode") });

/// The steps that a visitor completed after an event.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventTracesResponse {
    /// The completed steps, by moment of completion.
    pub traces: Vec<EventTrace>,
}

impl ListEventTracesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListEventTracesResponse { traces: Optional("traces") });

/// Events as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsCsvResponse {
    /// MIME type of the data.
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
    /// Events of this page.
    pub events: Vec<Event>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
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

/// A page of events, or all of them as CSV.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListEventsResponse {
    /// The CSV, if it was asked for.
    pub csv: Option<Box<ListEventsCsvResponse>>,
    /// The page, unless CSV was asked for.
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
    /// What came of a question for the visitor's location.
    pub enum LocationRequestOutcome {
        /// No value.
        ///
        /// `LOCATION_REQUEST_OUTCOME_UNSPECIFIED`
        Unspecified = "LOCATION_REQUEST_OUTCOME_UNSPECIFIED",
        /// The visitor shared the location.
        ///
        /// `LOCATION_REQUEST_OUTCOME_SHARED`
        Shared = "LOCATION_REQUEST_OUTCOME_SHARED",
        /// The visitor refused.
        ///
        /// `LOCATION_REQUEST_OUTCOME_DENIED`
        Denied = "LOCATION_REQUEST_OUTCOME_DENIED",
        /// The visitor skipped the question.
        ///
        /// `LOCATION_REQUEST_OUTCOME_SKIPPED`
        Skipped = "LOCATION_REQUEST_OUTCOME_SKIPPED",
        /// The location could not be told.
        ///
        /// `LOCATION_REQUEST_OUTCOME_UNAVAILABLE`
        Unavailable = "LOCATION_REQUEST_OUTCOME_UNAVAILABLE",
        /// The visitor had shared the location before.
        ///
        /// `LOCATION_REQUEST_OUTCOME_ALREADY_SHARED`
        AlreadyShared = "LOCATION_REQUEST_OUTCOME_ALREADY_SHARED",
    }
}

/// Outcome of a question for the visitor's location.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LocationRequestTraceData {
    /// Accuracy of the location, in metres.
    pub accuracy_meters: Option<f64>,
    /// Whether the location was shared without asking.
    pub automatic: bool,
    /// Latitude, in degrees.
    pub latitude: Option<f64>,
    /// Longitude, in degrees.
    pub longitude: Option<f64>,
    /// What came of the question.
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

/// A file that was opened.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaTraceData {
    /// Name of the file.
    pub file_name: Option<String>,
    /// Kind of file.
    pub kind: MediaKind,
    /// Id of the media item.
    pub media_id: Option<String>,
    /// MIME type of the file.
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

/// A button of a page with several, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceButton {
    /// Id of the button, by which its branch is told.
    pub id: Option<String>,
    /// Label of the button.
    pub label: Option<String>,
    /// Place of the button on the page.
    pub order: i32,
}

impl MultiLinkTraceButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MultiLinkTraceButton { id: Optional("id"), label: Optional("label"), order: Always("order") });

/// The buttons of a page, and the chosen one.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceData {
    /// The buttons there were.
    pub available_buttons: Vec<MultiLinkTraceButton>,
    /// Text of the page.
    pub description: Option<String>,
    /// The button that was chosen.
    pub selected_button: Option<Box<MultiLinkTraceSelectedButton>>,
    /// Title of the page.
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

/// The button that was chosen.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MultiLinkTraceSelectedButton {
    /// Id of the button, by which its branch is told.
    pub id: Option<String>,
    /// Label of the button.
    pub label: Option<String>,
    /// Place of the button on the page.
    pub order: i32,
}

impl MultiLinkTraceSelectedButton {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MultiLinkTraceSelectedButton { id: Optional("id"), label: Optional("label"), order: Always("order") });

/// Outcome of a question for a password.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PasswordTraceData {
    /// Text of the page.
    pub description: Option<String>,
    /// Title of the page.
    pub title: Option<String>,
    /// Whether the right password was given.
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

/// A redirect that was served.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RedirectTraceData {
    /// Whether the `lbid` parameter was kept.
    pub conversion_tracking: bool,
    /// Address the visitor was sent to.
    pub destination: Option<String>,
    /// Whether the fallback was served.
    pub fallback: bool,
    /// Why the fallback was served.
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
    /// Why the fallback was served.
    pub enum RedirectTraceDataFallbackReason {
        /// No value.
        ///
        /// `FALLBACK_REASON_UNSPECIFIED`
        Unspecified = "FALLBACK_REASON_UNSPECIFIED",
        /// The media item was missing.
        ///
        /// `FALLBACK_REASON_MEDIA_MISSING`
        MediaMissing = "FALLBACK_REASON_MEDIA_MISSING",
    }
}

/// A social profile on a page, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinkTraceButton {
    /// Id of the profile.
    pub id: Option<String>,
    /// Place of the profile on the page.
    pub order: i32,
    /// Name of the network.
    pub platform: Option<String>,
    /// Address of the profile.
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

/// The social profiles of a page, and the chosen one.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinksTraceData {
    /// Text of the page.
    pub description: Option<String>,
    /// How the profiles were shown.
    pub display_style: Option<String>,
    /// The profiles there were.
    pub links: Vec<SocialLinkTraceButton>,
    /// The profile that was chosen.
    pub selected_link: Option<Box<SocialLinkTraceButton>>,
    /// Title of the page.
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

/// Course of a decision by date.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<SpecificDateConditionTraceOption>,
}

impl SpecificDateConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SpecificDateConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });

/// One way out of a decision by date, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SpecificDateConditionTraceOption {
    /// Day of the date.
    pub day: Option<i32>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Month of the date.
    pub month: Option<i32>,
    /// Name of the option.
    pub name: Option<String>,
    /// Year of the date.
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

/// Course of a decision by time of day.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub ranges: Vec<TimeOfDayConditionTraceRange>,
}

impl TimeOfDayConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TimeOfDayConditionTraceData { has_else: Always("hasElse"), ranges: Optional("ranges") });

/// One way out of a decision by time of day, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TimeOfDayConditionTraceRange {
    /// End of the range, as a time of day.
    pub end_time: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Id of the option, by which its branch is told.
    pub id: Option<String>,
    /// Name of the option.
    pub name: Option<String>,
    /// Start of the range, as a time of day.
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
    /// Who caused an event.
    pub enum TriggeredBy {
        /// No value.
        ///
        /// `TRIGGERED_BY_UNSPECIFIED`
        Unspecified = "TRIGGERED_BY_UNSPECIFIED",
        /// A visitor.
        ///
        /// `TRIGGERED_BY_VISITOR`
        Visitor = "TRIGGERED_BY_VISITOR",
    }
}

rt::string_enum! {
    /// Whether a visit is the first.
    pub enum VisitType {
        /// No value.
        ///
        /// `VISIT_TYPE_UNSPECIFIED`
        Unspecified = "VISIT_TYPE_UNSPECIFIED",
        /// The visitor's first visit.
        ///
        /// `VISIT_TYPE_FIRST`
        First = "VISIT_TYPE_FIRST",
        /// A visitor who has been there before.
        ///
        /// `VISIT_TYPE_RETURNING`
        Returning = "VISIT_TYPE_RETURNING",
    }
}

/// Course of a decision by first or returning visit.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<VisitTypeConditionTraceOption>,
    /// Type of the visit, as it was seen.
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

/// One way out of a decision by first or returning visit, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitTypeConditionTraceOption {
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Type of visit that leads this way.
    pub value: String,
}

impl VisitTypeConditionTraceOption {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitTypeConditionTraceOption { has_route: Always("hasRoute"), value: Always("value") });

/// Course of a decision by what is known of the visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionTraceData {
    /// Whether there was a way out for everything else.
    pub has_else: bool,
    /// The ways out there were.
    pub options: Vec<VisitorDataConditionTraceOption>,
}

impl VisitorDataConditionTraceData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorDataConditionTraceData { has_else: Always("hasElse"), options: Optional("options") });

/// One way out of a decision by what is known of the visitor, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorDataConditionTraceOption {
    /// Whether the visitor had the attribute.
    pub attribute_found: bool,
    /// Name of the attribute to look at.
    pub attribute_key: String,
    /// Value to compare with.
    pub comparison_value: Option<String>,
    /// Whether the way out was connected to a step.
    pub has_route: bool,
    /// Whether the visitor took this way.
    pub matched: bool,
    /// Value of the attribute, as it was seen.
    pub observed_value: Option<String>,
    /// How the attribute is compared.
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
