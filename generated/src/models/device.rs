// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl Device {
    /// Creates a value with no field set.
    #[must_use]
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
