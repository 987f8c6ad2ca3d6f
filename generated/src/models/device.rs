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

    /// Number of the network's autonomous system.
    #[must_use]
    pub fn asn(mut self, value: i64) -> Self {
        self.asn = Some(value);
        self
    }

    /// Language of the browser.
    #[must_use]
    pub fn browser_language(mut self, value: impl Into<String>) -> Self {
        self.browser_language = Some(value.into());
        self
    }

    /// Name of the browser.
    #[must_use]
    pub fn browser_name(mut self, value: impl Into<String>) -> Self {
        self.browser_name = Some(value.into());
        self
    }

    /// Version of the browser.
    #[must_use]
    pub fn browser_version(mut self, value: impl Into<String>) -> Self {
        self.browser_version = Some(value.into());
        self
    }

    /// City, by the device's address.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country, by the device's address.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Moment of creation.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Who operates the device.
    #[must_use]
    pub fn device_actor(mut self, value: impl Into<crate::models::DeviceActor>) -> Self {
        self.device_actor = Some(value.into());
        self
    }

    /// Name of the bot or agent that operates the device.
    #[must_use]
    pub fn device_actor_name(mut self, value: impl Into<String>) -> Self {
        self.device_actor_name = Some(value.into());
        self
    }

    /// Where the bot or agent comes from.
    #[must_use]
    pub fn device_actor_origin(mut self, value: impl Into<String>) -> Self {
        self.device_actor_origin = Some(value.into());
        self
    }

    /// Brand of the device.
    #[must_use]
    pub fn device_brand(mut self, value: impl Into<String>) -> Self {
        self.device_brand = Some(value.into());
        self
    }

    /// Number of processor threads.
    #[must_use]
    pub fn device_concurrency(mut self, value: i32) -> Self {
        self.device_concurrency = Some(value);
        self
    }

    /// Memory of the device.
    #[must_use]
    pub fn device_memory(mut self, value: f64) -> Self {
        self.device_memory = Some(value);
        self
    }

    /// Name of the device.
    #[must_use]
    pub fn device_name(mut self, value: impl Into<String>) -> Self {
        self.device_name = Some(value.into());
        self
    }

    /// Type of the device.
    #[must_use]
    pub fn device_type(mut self, value: impl Into<crate::models::DeviceType>) -> Self {
        self.device_type = Some(value.into());
        self
    }

    /// Graphics processor.
    #[must_use]
    pub fn gpu(mut self, value: impl Into<String>) -> Self {
        self.gpu = Some(value.into());
        self
    }

    /// Id of the device, a UUID.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// IP address.
    #[must_use]
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Internet provider.
    #[must_use]
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Moment of the latest use.
    #[must_use]
    pub fn last_used_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_used_at = Some(value.into());
        self
    }

    /// Bandwidth of the network.
    #[must_use]
    pub fn network_bandwidth(mut self, value: f64) -> Self {
        self.network_bandwidth = Some(value);
        self
    }

    /// Kind of network connection.
    #[must_use]
    pub fn network_connection(mut self, value: impl Into<String>) -> Self {
        self.network_connection = Some(value.into());
        self
    }

    /// Round-trip time of the network.
    #[must_use]
    pub fn network_rtt(mut self, value: f64) -> Self {
        self.network_rtt = Some(value);
        self
    }

    /// Name of the operating system.
    #[must_use]
    pub fn platform_name(mut self, value: impl Into<String>) -> Self {
        self.platform_name = Some(value.into());
        self
    }

    /// Version of the operating system.
    #[must_use]
    pub fn platform_version(mut self, value: impl Into<String>) -> Self {
        self.platform_version = Some(value.into());
        self
    }

    /// Region, by the device's address.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }

    /// Height of the screen.
    #[must_use]
    pub fn screen_height(mut self, value: f64) -> Self {
        self.screen_height = Some(value);
        self
    }

    /// Ratio of physical to logical pixels.
    #[must_use]
    pub fn screen_ratio(mut self, value: f64) -> Self {
        self.screen_ratio = Some(value);
        self
    }

    /// Width of the screen.
    #[must_use]
    pub fn screen_width(mut self, value: f64) -> Self {
        self.screen_width = Some(value);
        self
    }

    /// State, by the device's address.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Time zone.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }

    /// Whether the device has a touch screen.
    #[must_use]
    pub fn touch_screen(mut self, value: bool) -> Self {
        self.touch_screen = Some(value);
        self
    }

    /// Moment of the last change.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// The browser's `User-Agent`.
    #[must_use]
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
}
