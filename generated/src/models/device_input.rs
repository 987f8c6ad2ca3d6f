// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DeviceInput`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeviceInput {
    /// Automated.
    pub automated: Option<bool>,
    /// Browser language (`browserLanguage`).
    pub browser_language: Option<String>,
    /// Browser name (`browserName`).
    pub browser_name: Option<String>,
    /// Browser version (`browserVersion`).
    pub browser_version: Option<String>,
    /// Device brand (`deviceBrand`).
    pub device_brand: Option<String>,
    /// Device concurrency (`deviceConcurrency`).
    pub device_concurrency: Option<i32>,
    /// Device memory (`deviceMemory`).
    pub device_memory: Option<f64>,
    /// Device name (`deviceName`).
    pub device_name: Option<String>,
    /// Gpu.
    pub gpu: Option<String>,
    /// Id.
    pub id: Option<String>,
    /// Network bandwidth (`networkBandwidth`).
    pub network_bandwidth: Option<f64>,
    /// Network connection (`networkConnection`).
    pub network_connection: Option<String>,
    /// Network rtt (`networkRtt`).
    pub network_rtt: Option<f64>,
    /// Platform name (`platformName`).
    pub platform_name: Option<String>,
    /// Platform version (`platformVersion`).
    pub platform_version: Option<String>,
    /// Screen height (`screenHeight`).
    pub screen_height: Option<f64>,
    /// Screen ratio (`screenRatio`).
    pub screen_ratio: Option<f64>,
    /// Screen width (`screenWidth`).
    pub screen_width: Option<f64>,
    /// Touch screen (`touchScreen`).
    pub touch_screen: Option<bool>,
}

impl DeviceInput {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeviceInput {
    automated: Optional("automated"),
    browser_language: Optional("browserLanguage"),
    browser_name: Optional("browserName"),
    browser_version: Optional("browserVersion"),
    device_brand: Optional("deviceBrand"),
    device_concurrency: Optional("deviceConcurrency"),
    device_memory: Optional("deviceMemory"),
    device_name: Optional("deviceName"),
    gpu: Optional("gpu"),
    id: Optional("id"),
    network_bandwidth: Optional("networkBandwidth"),
    network_connection: Optional("networkConnection"),
    network_rtt: Optional("networkRtt"),
    platform_name: Optional("platformName"),
    platform_version: Optional("platformVersion"),
    screen_height: Optional("screenHeight"),
    screen_ratio: Optional("screenRatio"),
    screen_width: Optional("screenWidth"),
    touch_screen: Optional("touchScreen"),
});
