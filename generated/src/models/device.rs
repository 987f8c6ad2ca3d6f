// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A device that a visitor used, as far as it could be recognised.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Device {
    /// Number of the network's autonomous system.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub asn: Option<i64>,
    /// Language of the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_language: Option<String>,
    /// Name of the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_name: Option<String>,
    /// Version of the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_version: Option<String>,
    /// City, by the device's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Country, by the device's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Moment of creation.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Who operates the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_actor: Option<crate::models::DeviceActor>,
    /// Name of the bot or agent that operates the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_actor_name: Option<String>,
    /// Where the bot or agent comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_actor_origin: Option<String>,
    /// Brand of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_brand: Option<String>,
    /// Number of processor threads.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub device_concurrency: Option<i32>,
    /// Memory of the device.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub device_memory: Option<f64>,
    /// Name of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    /// Type of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<crate::models::DeviceType>,
    /// Graphics processor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu: Option<String>,
    /// Id of the device, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Internet provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isp: Option<String>,
    /// Moment of the latest use.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<jiff::Timestamp>,
    /// Bandwidth of the network.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_bandwidth: Option<f64>,
    /// Kind of network connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_connection: Option<String>,
    /// Round-trip time of the network.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_rtt: Option<f64>,
    /// Name of the operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_name: Option<String>,
    /// Version of the operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    /// Region, by the device's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Height of the screen.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub screen_height: Option<f64>,
    /// Ratio of physical to logical pixels.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub screen_ratio: Option<f64>,
    /// Width of the screen.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub screen_width: Option<f64>,
    /// State, by the device's address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Time zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Whether the device has a touch screen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub touch_screen: Option<bool>,
    /// Moment of the last change.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// The browser's `User-Agent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
}

impl Device {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
