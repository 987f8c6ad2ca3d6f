// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `DeviceInput`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeviceInput {
    /// Automated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automated: Option<bool>,
    /// Browser language (`browserLanguage`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_language: Option<String>,
    /// Browser name (`browserName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_name: Option<String>,
    /// Browser version (`browserVersion`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser_version: Option<String>,
    /// Device brand (`deviceBrand`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_brand: Option<String>,
    /// Device concurrency (`deviceConcurrency`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub device_concurrency: Option<i32>,
    /// Device memory (`deviceMemory`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub device_memory: Option<f64>,
    /// Device name (`deviceName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_name: Option<String>,
    /// Gpu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu: Option<String>,
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Network bandwidth (`networkBandwidth`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_bandwidth: Option<f64>,
    /// Network connection (`networkConnection`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_connection: Option<String>,
    /// Network rtt (`networkRtt`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub network_rtt: Option<f64>,
    /// Platform name (`platformName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_name: Option<String>,
    /// Platform version (`platformVersion`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform_version: Option<String>,
    /// Screen height (`screenHeight`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub screen_height: Option<f64>,
    /// Screen ratio (`screenRatio`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub screen_ratio: Option<f64>,
    /// Screen width (`screenWidth`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Float>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub screen_width: Option<f64>,
    /// Touch screen (`touchScreen`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub touch_screen: Option<bool>,
}

impl DeviceInput {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Automated.
    #[must_use]
    pub fn automated(mut self, value: bool) -> Self {
        self.automated = Some(value);
        self
    }

    /// Browser language (`browserLanguage`).
    #[must_use]
    pub fn browser_language(mut self, value: impl Into<String>) -> Self {
        self.browser_language = Some(value.into());
        self
    }

    /// Browser name (`browserName`).
    #[must_use]
    pub fn browser_name(mut self, value: impl Into<String>) -> Self {
        self.browser_name = Some(value.into());
        self
    }

    /// Browser version (`browserVersion`).
    #[must_use]
    pub fn browser_version(mut self, value: impl Into<String>) -> Self {
        self.browser_version = Some(value.into());
        self
    }

    /// Device brand (`deviceBrand`).
    #[must_use]
    pub fn device_brand(mut self, value: impl Into<String>) -> Self {
        self.device_brand = Some(value.into());
        self
    }

    /// Device concurrency (`deviceConcurrency`).
    #[must_use]
    pub fn device_concurrency(mut self, value: i32) -> Self {
        self.device_concurrency = Some(value);
        self
    }

    /// Device memory (`deviceMemory`).
    #[must_use]
    pub fn device_memory(mut self, value: f64) -> Self {
        self.device_memory = Some(value);
        self
    }

    /// Device name (`deviceName`).
    #[must_use]
    pub fn device_name(mut self, value: impl Into<String>) -> Self {
        self.device_name = Some(value.into());
        self
    }

    /// Gpu.
    #[must_use]
    pub fn gpu(mut self, value: impl Into<String>) -> Self {
        self.gpu = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Network bandwidth (`networkBandwidth`).
    #[must_use]
    pub fn network_bandwidth(mut self, value: f64) -> Self {
        self.network_bandwidth = Some(value);
        self
    }

    /// Network connection (`networkConnection`).
    #[must_use]
    pub fn network_connection(mut self, value: impl Into<String>) -> Self {
        self.network_connection = Some(value.into());
        self
    }

    /// Network rtt (`networkRtt`).
    #[must_use]
    pub fn network_rtt(mut self, value: f64) -> Self {
        self.network_rtt = Some(value);
        self
    }

    /// Platform name (`platformName`).
    #[must_use]
    pub fn platform_name(mut self, value: impl Into<String>) -> Self {
        self.platform_name = Some(value.into());
        self
    }

    /// Platform version (`platformVersion`).
    #[must_use]
    pub fn platform_version(mut self, value: impl Into<String>) -> Self {
        self.platform_version = Some(value.into());
        self
    }

    /// Screen height (`screenHeight`).
    #[must_use]
    pub fn screen_height(mut self, value: f64) -> Self {
        self.screen_height = Some(value);
        self
    }

    /// Screen ratio (`screenRatio`).
    #[must_use]
    pub fn screen_ratio(mut self, value: f64) -> Self {
        self.screen_ratio = Some(value);
        self
    }

    /// Screen width (`screenWidth`).
    #[must_use]
    pub fn screen_width(mut self, value: f64) -> Self {
        self.screen_width = Some(value);
        self
    }

    /// Touch screen (`touchScreen`).
    #[must_use]
    pub fn touch_screen(mut self, value: bool) -> Self {
        self.touch_screen = Some(value);
        self
    }
}
