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
}
