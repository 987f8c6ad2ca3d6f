// Written by `cargo xtask regenerate`.
//! Models that `EventsApi` and `VisitorsApi` share.

use crate::{models::*, rt};

/// A device that a visitor used, as far as it could be recognised.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Device {
    /// Number of the network's autonomous system.
    pub asn: Option<i64>,
    /// Language of the browser.
    pub browser_language: Option<String>,
    /// Name of the browser.
    pub browser_name: Option<String>,
    /// Version of the browser.
    pub browser_version: Option<String>,
    /// City, by the device's address.
    pub city: Option<String>,
    /// Country, by the device's address.
    pub country: Option<String>,
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Who operates the device.
    pub device_actor: Option<DeviceActor>,
    /// Name of the bot or agent that operates the device.
    pub device_actor_name: Option<String>,
    /// Where the bot or agent comes from.
    pub device_actor_origin: Option<String>,
    /// Brand of the device.
    pub device_brand: Option<String>,
    /// Number of processor threads.
    pub device_concurrency: Option<i32>,
    /// Memory of the device.
    pub device_memory: Option<f64>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Type of the device.
    pub device_type: Option<DeviceType>,
    /// Graphics processor.
    pub gpu: Option<String>,
    /// Id of the device, a UUID.
    pub id: String,
    /// IP address.
    pub ip_address: Option<String>,
    /// Internet provider.
    pub isp: Option<String>,
    /// Moment of the latest use.
    pub last_used_at: Option<jiff::Timestamp>,
    /// Bandwidth of the network.
    pub network_bandwidth: Option<f64>,
    /// Kind of network connection.
    pub network_connection: Option<String>,
    /// Round-trip time of the network.
    pub network_rtt: Option<f64>,
    /// Name of the operating system.
    pub platform_name: Option<String>,
    /// Version of the operating system.
    pub platform_version: Option<String>,
    /// Region, by the device's address.
    pub region: Option<String>,
    /// Height of the screen.
    pub screen_height: Option<f64>,
    /// Ratio of physical to logical pixels.
    pub screen_ratio: Option<f64>,
    /// Width of the screen.
    pub screen_width: Option<f64>,
    /// State, by the device's address.
    pub state: Option<String>,
    /// Time zone.
    pub timezone: Option<String>,
    /// Whether the device has a touch screen.
    pub touch_screen: Option<bool>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// The browser's `User-Agent`.
    pub user_agent: Option<String>,
}

impl Device {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Device {
    asn: Optional("asn"),
    browser_language: Optional("browserLanguage"),
    browser_name: Optional("browserName"),
    browser_version: Optional("browserVersion"),
    city: Optional("city"),
    country: Optional("country"),
    created_at: Optional("createdAt"),
    device_actor: Optional("deviceActor"),
    device_actor_name: Optional("deviceActorName"),
    device_actor_origin: Optional("deviceActorOrigin"),
    device_brand: Optional("deviceBrand"),
    device_concurrency: Optional("deviceConcurrency"),
    device_memory: Optional("deviceMemory"),
    device_name: Optional("deviceName"),
    device_type: Optional("deviceType"),
    gpu: Optional("gpu"),
    id: Always("id"),
    ip_address: Optional("ipAddress"),
    isp: Optional("isp"),
    last_used_at: Optional("lastUsedAt"),
    network_bandwidth: Optional("networkBandwidth"),
    network_connection: Optional("networkConnection"),
    network_rtt: Optional("networkRtt"),
    platform_name: Optional("platformName"),
    platform_version: Optional("platformVersion"),
    region: Optional("region"),
    screen_height: Optional("screenHeight"),
    screen_ratio: Optional("screenRatio"),
    screen_width: Optional("screenWidth"),
    state: Optional("state"),
    timezone: Optional("timezone"),
    touch_screen: Optional("touchScreen"),
    updated_at: Optional("updatedAt"),
    user_agent: Optional("userAgent"),
});

rt::string_enum! {
    /// Who operates a device.
    pub enum DeviceActor {
        /// No value.
        ///
        /// `DEVICE_ACTOR_UNSPECIFIED`
        Unspecified = "DEVICE_ACTOR_UNSPECIFIED",
        /// A person.
        ///
        /// `DEVICE_ACTOR_HUMAN`
        Human = "DEVICE_ACTOR_HUMAN",
        /// A bot, such as a crawler.
        ///
        /// `DEVICE_ACTOR_BOT`
        Bot = "DEVICE_ACTOR_BOT",
        /// An AI agent.
        ///
        /// `DEVICE_ACTOR_AGENT`
        Agent = "DEVICE_ACTOR_AGENT",
        /// It could not be told.
        ///
        /// `DEVICE_ACTOR_UNKNOWN`
        UnknownValue = "DEVICE_ACTOR_UNKNOWN",
        /// An automated browser.
        ///
        /// `DEVICE_ACTOR_AUTOMATED`
        Automated = "DEVICE_ACTOR_AUTOMATED",
    }
}

rt::string_enum! {
    /// Format of a list's answer.
    pub enum ResponseFormat {
        /// No value.
        ///
        /// `RESPONSE_FORMAT_UNSPECIFIED`
        Unspecified = "RESPONSE_FORMAT_UNSPECIFIED",
        /// Objects, page by page. The default.
        ///
        /// `RESPONSE_FORMAT_JSON`
        Json = "RESPONSE_FORMAT_JSON",
        /// One CSV text, not paged.
        ///
        /// `RESPONSE_FORMAT_CSV`
        Csv = "RESPONSE_FORMAT_CSV",
    }
}

/// A person, known or anonymous, who visits links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Visitor {
    /// The visitor's attributes.
    pub attributes: Vec<VisitorAttribute>,
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Number of devices.
    pub device_count: i64,
    /// Devices the visitor used. Only with `include=devices`.
    pub devices: Vec<Device>,
    /// Email address, if known.
    pub email: Option<String>,
    /// What the visitor did. Only with `include=events`.
    pub events: Vec<VisitorEvent>,
    /// First name, if known.
    pub first_name: Option<String>,
    /// Id of the visitor, a UUID.
    pub id: String,
    /// Last name, if known.
    pub last_name: Option<String>,
    /// Links the visitor visited. Only with `include=links`.
    pub links: Vec<VisitorLink>,
    /// Phone number, if known.
    pub phone: Option<String>,
    /// Number of QR codes the visitor scanned.
    pub qrcode_count: i64,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Number of visits.
    pub visit_count: i64,
    /// Id of the workspace the visitor belongs to.
    pub workspace_id: Option<String>,
}

impl Visitor {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Visitor {
    attributes: Optional("attributes"),
    created_at: Optional("createdAt"),
    device_count: Always("deviceCount"),
    devices: Optional("devices"),
    email: Optional("email"),
    events: Optional("events"),
    first_name: Optional("firstName"),
    id: Always("id"),
    last_name: Optional("lastName"),
    links: Optional("links"),
    phone: Optional("phone"),
    qrcode_count: Always("qrcodeCount"),
    updated_at: Optional("updatedAt"),
    visit_count: Always("visitCount"),
    workspace_id: Optional("workspaceId"),
});

/// One attribute of a visitor.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttribute {
    /// The value as a boolean. Absent if it does not parse as one.
    pub bool_value: Option<bool>,
    /// The value as a moment. Absent if it does not parse as one.
    pub date_value: Option<jiff::Timestamp>,
    /// Name of the attribute.
    pub key: String,
    /// The value as a number. Absent if it does not parse as one.
    pub number_value: Option<f64>,
    /// Type the attribute was captured as.
    pub r#type: VisitorAttributeType,
    /// The raw text of the value, whatever the type.
    pub value: String,
}

impl VisitorAttribute {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorAttribute {
    bool_value: Optional("boolValue"),
    date_value: Optional("dateValue"),
    key: Always("key"),
    number_value: Optional("numberValue"),
    r#type: Always("type"),
    value: Always("value"),
});

/// Something a visitor did, in short.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorEvent {
    /// What the visitor did: a scan or a click.
    pub action: Option<String>,
    /// Moment the event was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the event, a UUID.
    pub id: String,
    /// Id of the link.
    pub link_id: Option<String>,
    /// Moment of the scan or click.
    pub scanned_at: Option<jiff::Timestamp>,
    /// Whether it was a first or a returning visit.
    pub visit_type: Option<String>,
}

impl VisitorEvent {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorEvent {
    action: Optional("action"),
    created_at: Optional("createdAt"),
    id: Always("id"),
    link_id: Optional("linkId"),
    scanned_at: Optional("scannedAt"),
    visit_type: Optional("visitType"),
});

/// A link that a visitor visited.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorLink {
    /// Address at which visitors enter the link.
    pub entrypoint: Option<String>,
    /// Number of the visitor's events on the link.
    pub event_count: i64,
    /// Moment of the first visit.
    pub first_visited_at: Option<jiff::Timestamp>,
    /// Id of the link, a UUID.
    pub id: String,
    /// Moment of the latest visit.
    pub last_visited_at: Option<jiff::Timestamp>,
    /// Name of the link.
    pub name: Option<String>,
    /// Path of the link's short address.
    pub shortlink: String,
}

impl VisitorLink {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(VisitorLink {
    entrypoint: Optional("entrypoint"),
    event_count: Always("eventCount"),
    first_visited_at: Optional("firstVisitedAt"),
    id: Always("id"),
    last_visited_at: Optional("lastVisitedAt"),
    name: Optional("name"),
    shortlink: Always("shortlink"),
});
