// Written by `cargo xtask regenerate`.

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

crate::rt::model!(DeviceInput, [], {
    optional automated "automated", optional browser_language "browserLanguage", optional browser_name "browserName",
    optional browser_version "browserVersion", optional device_brand "deviceBrand",
    optional device_concurrency "deviceConcurrency", optional device_memory "deviceMemory",
    optional device_name "deviceName", optional gpu "gpu", optional id "id",
    optional network_bandwidth "networkBandwidth", optional network_connection "networkConnection",
    optional network_rtt "networkRtt", optional platform_name "platformName",
    optional platform_version "platformVersion", optional screen_height "screenHeight",
    optional screen_ratio "screenRatio", optional screen_width "screenWidth", optional touch_screen "touchScreen",
});

impl DeviceInput {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
