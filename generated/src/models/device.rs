// Written by `cargo xtask regenerate`.

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
    pub device_actor: Option<crate::models::DeviceActor>,
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
    pub device_type: Option<crate::models::DeviceType>,
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

crate::rt::model!(Device, [], {
    optional asn "asn", optional browser_language "browserLanguage", optional browser_name "browserName",
    optional browser_version "browserVersion", optional city "city", optional country "country",
    optional created_at "createdAt", optional device_actor "deviceActor", optional device_actor_name "deviceActorName",
    optional device_actor_origin "deviceActorOrigin", optional device_brand "deviceBrand",
    optional device_concurrency "deviceConcurrency", optional device_memory "deviceMemory",
    optional device_name "deviceName", optional device_type "deviceType", optional gpu "gpu", default id "id",
    optional ip_address "ipAddress", optional isp "isp", optional last_used_at "lastUsedAt",
    optional network_bandwidth "networkBandwidth", optional network_connection "networkConnection",
    optional network_rtt "networkRtt", optional platform_name "platformName",
    optional platform_version "platformVersion", optional region "region", optional screen_height "screenHeight",
    optional screen_ratio "screenRatio", optional screen_width "screenWidth", optional state "state",
    optional timezone "timezone", optional touch_screen "touchScreen", optional updated_at "updatedAt",
    optional user_agent "userAgent",
});

impl Device {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
