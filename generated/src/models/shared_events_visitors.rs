// Written by `cargo xtask regenerate`.
//! Models that `EventsApi` and `VisitorsApi` share.

use crate::{apis::*, models::*, rt};

/// A device that a visitor used, recognized by its fingerprint.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Device {
    /// Number of the network's autonomous system (ASN).
    pub asn: Option<i64>,
    /// Preferred languages of the browser, such as `en-US,en;q=0.9`.
    pub browser_language: Option<String>,
    /// Browser family, such as `Chrome` or `Safari`.
    pub browser_name: Option<String>,
    /// Browser version, such as `99.0.4844.51`.
    pub browser_version: Option<String>,
    /// City, derived from the IP address.
    pub city: Option<String>,
    /// Country, derived from the IP address, as an ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
    /// When the device was first seen.
    pub created_at: Option<jiff::Timestamp>,
    /// Kind of actor that operates the device, such as a person or a bot.
    pub device_actor: Option<DeviceActor>,
    /// Name of the bot or agent, such as `Googlebot`; empty for people.
    pub device_actor_name: Option<String>,
    /// Organization that runs the bot or agent, such as `OpenAI`; empty for people.
    pub device_actor_origin: Option<String>,
    /// Hardware brand, such as `Apple`, if available.
    pub device_brand: Option<String>,
    /// Number of logical CPU cores that are available to the browser.
    pub device_concurrency: Option<i32>,
    /// Approximate amount of RAM in gigabytes, as reported by the browser.
    pub device_memory: Option<f64>,
    /// Marketing name of the device, such as `iPhone 14 Pro`.
    pub device_name: Option<String>,
    /// Form factor of the device, such as phone or desktop.
    pub device_type: Option<DeviceType>,
    /// GPU renderer that WebGL reports, such as `Apple GPU`.
    pub gpu: Option<String>,
    /// ID of the device, a UUID.
    pub id: String,
    /// Last observed IP address, IPv4 or IPv6.
    pub ip_address: Option<String>,
    /// Internet service provider or organization, derived from the IP address.
    pub isp: Option<String>,
    /// When the device last caused an event.
    pub last_used_at: Option<jiff::Timestamp>,
    /// Estimated downlink bandwidth in megabits per second.
    pub network_bandwidth: Option<f64>,
    /// Effective connection type, such as `4g` or `wifi`.
    pub network_connection: Option<String>,
    /// Estimated round-trip time in milliseconds.
    pub network_rtt: Option<f64>,
    /// Operating system family, such as `iOS` or `Windows`.
    pub platform_name: Option<String>,
    /// Operating system version, such as `10.15.7`.
    pub platform_version: Option<String>,
    /// Region or state, derived from the IP address.
    pub region: Option<String>,
    /// Height of the viewport in CSS pixels.
    pub screen_height: Option<f64>,
    /// Aspect ratio of the viewport: width divided by height.
    pub screen_ratio: Option<f64>,
    /// Width of the viewport in CSS pixels.
    pub screen_width: Option<f64>,
    /// State or province as a normalized string, such as `NY`, if available.
    pub state: Option<String>,
    /// Time zone that the browser reports, as an IANA name such as `Europe/London`.
    pub timezone: Option<String>,
    /// True if the device reports touch support.
    pub touch_screen: Option<bool>,
    /// When the data of the device was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// The raw `User-Agent` header of the browser.
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
    /// Kind of actor that operates a device: a person, a bot, an AI agent or automation software.
    pub enum DeviceActor {
        /// The actor is not specified or not yet detected.
        ///
        /// `DEVICE_ACTOR_UNSPECIFIED`
        Unspecified = "DEVICE_ACTOR_UNSPECIFIED",
        /// A person who uses a browser.
        ///
        /// `DEVICE_ACTOR_HUMAN`
        Human = "DEVICE_ACTOR_HUMAN",
        /// A crawler or scraper, such as Googlebot.
        ///
        /// `DEVICE_ACTOR_BOT`
        Bot = "DEVICE_ACTOR_BOT",
        /// An AI agent that names itself in its user agent, such as GPTBot.
        ///
        /// `DEVICE_ACTOR_AGENT`
        Agent = "DEVICE_ACTOR_AGENT",
        /// The request contained no user agent, so the actor is unknown.
        ///
        /// `DEVICE_ACTOR_UNKNOWN`
        UnknownValue = "DEVICE_ACTOR_UNKNOWN",
        /// A browser that software controls, such as headless Chrome.
        ///
        /// `DEVICE_ACTOR_AUTOMATED`
        Automated = "DEVICE_ACTOR_AUTOMATED",
    }
}

rt::string_enum! {
    /// Format of the response of a list operation.
    pub enum ResponseFormat {
        /// The format is not specified.
        ///
        /// `RESPONSE_FORMAT_UNSPECIFIED`
        Unspecified = "RESPONSE_FORMAT_UNSPECIFIED",
        /// JSON objects, in pages. The default.
        ///
        /// `RESPONSE_FORMAT_JSON`
        Json = "RESPONSE_FORMAT_JSON",
        /// One CSV text, which is not paged.
        ///
        /// `RESPONSE_FORMAT_CSV`
        Csv = "RESPONSE_FORMAT_CSV",
    }
}

/// A person, anonymous or identified, who scanned or clicked links of the workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Visitor {
    /// Custom attributes of the visitor, each with the type it was captured as.
    pub attributes: Vec<VisitorAttribute>,
    /// When the visitor was created, that is, first seen.
    pub created_at: Option<jiff::Timestamp>,
    /// Number of devices that belong to the visitor.
    pub device_count: i64,
    /// Devices that the visitor used; present only with `include=devices`.
    pub devices: Vec<Device>,
    /// Email address, from `$email`; absent if unknown.
    pub email: Option<String>,
    /// Scans and clicks of the visitor; present only with `include=events`.
    pub events: Vec<VisitorEvent>,
    /// First name, from `$firstName`; absent if unknown.
    pub first_name: Option<String>,
    /// ID of the visitor, a UUID.
    pub id: String,
    /// Last name, from `$lastName`; absent if unknown.
    pub last_name: Option<String>,
    /// Links that the visitor interacted with; present only with `include=links`.
    pub links: Vec<VisitorLink>,
    /// Phone number, from `$phone`; absent if unknown.
    pub phone: Option<String>,
    /// Number of distinct QR codes or links that the visitor interacted with.
    pub qrcode_count: i64,
    /// When the visitor was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Total number of scans and clicks of the visitor.
    pub visit_count: i64,
    /// ID of the workspace that the visitor belongs to, a UUID.
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

/// A custom attribute of a visitor: a key and its value.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorAttribute {
    /// The value as a boolean; absent if it does not parse as one.
    pub bool_value: Option<bool>,
    /// The value as a timestamp; absent if it does not parse as one.
    pub date_value: Option<jiff::Timestamp>,
    /// Key of the attribute, such as `rating`.
    pub key: String,
    /// The value as a number; absent if it does not parse as one.
    pub number_value: Option<f64>,
    /// Type that the value was captured as.
    pub r#type: VisitorAttributeType,
    /// The raw text of the value, present for every type.
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

/// A scan or click in the history of a visitor, in short form.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorEvent {
    /// Kind of event: a scan or a click.
    pub action: Option<String>,
    /// When the event was recorded.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the event, a UUID.
    pub id: String,
    /// ID of the link that was scanned or clicked, a UUID.
    pub link_id: Option<String>,
    /// When the visitor scanned the QR code or clicked the link.
    pub scanned_at: Option<jiff::Timestamp>,
    /// Kind of visit: first or returning.
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

/// A link that a visitor interacted with, and how often.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VisitorLink {
    /// The link's short URL.
    pub entrypoint: Option<String>,
    /// Number of scans and clicks of the link by the visitor.
    pub event_count: i64,
    /// When the visitor first interacted with the link.
    pub first_visited_at: Option<jiff::Timestamp>,
    /// ID of the link, a UUID.
    pub id: String,
    /// When the visitor last interacted with the link.
    pub last_visited_at: Option<jiff::Timestamp>,
    /// Display name of the link.
    pub name: Option<String>,
    /// Slug of the link's short URL, such as `4BnH-R19p`.
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
