// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateGoogleAnalyticsIntegrationRequest`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGoogleAnalyticsIntegrationRequest {
    /// Api secret (`apiSecret`).
    pub api_secret: Option<String>,
    /// Measurement id (`measurementId`).
    pub measurement_id: Option<String>,
    /// Visitor attribute keys (`visitorAttributeKeys`).
    pub visitor_attribute_keys: Option<crate::models::GoogleAnalyticsAttributeKeys>,
    /// Visitor attributes enabled (`visitorAttributesEnabled`).
    pub visitor_attributes_enabled: Option<bool>,
}

impl UpdateGoogleAnalyticsIntegrationRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Api secret (`apiSecret`).
    #[must_use]
    pub fn api_secret(mut self, value: impl Into<String>) -> Self {
        self.api_secret = Some(value.into());
        self
    }

    /// Measurement id (`measurementId`).
    #[must_use]
    pub fn measurement_id(mut self, value: impl Into<String>) -> Self {
        self.measurement_id = Some(value.into());
        self
    }

    /// Visitor attribute keys (`visitorAttributeKeys`).
    #[must_use]
    pub fn visitor_attribute_keys(mut self, value: impl Into<crate::models::GoogleAnalyticsAttributeKeys>) -> Self {
        self.visitor_attribute_keys = Some(value.into());
        self
    }

    /// Visitor attributes enabled (`visitorAttributesEnabled`).
    #[must_use]
    pub fn visitor_attributes_enabled(mut self, value: bool) -> Self {
        self.visitor_attributes_enabled = Some(value);
        self
    }
}

rt::json_object!(UpdateGoogleAnalyticsIntegrationRequest {
    api_secret: Optional("apiSecret"),
    measurement_id: Optional("measurementId"),
    visitor_attribute_keys: Optional("visitorAttributeKeys"),
    visitor_attributes_enabled: Optional("visitorAttributesEnabled"),
});

/// Secrets are redacted.
impl std::fmt::Debug for UpdateGoogleAnalyticsIntegrationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateGoogleAnalyticsIntegrationRequest")
            .field("api_secret", &rt::Redacted(&self.api_secret))
            .field("measurement_id", &self.measurement_id)
            .field("visitor_attribute_keys", &self.visitor_attribute_keys)
            .field("visitor_attributes_enabled", &self.visitor_attributes_enabled)
            .finish()
    }
}
