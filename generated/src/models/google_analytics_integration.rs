// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GoogleAnalyticsIntegration`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoogleAnalyticsIntegration {
    /// Api secret set (`apiSecretSet`).
    pub api_secret_set: bool,
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Last error (`lastError`).
    pub last_error: Option<String>,
    /// Last error at (`lastErrorAt`).
    pub last_error_at: Option<jiff::Timestamp>,
    /// Last sent at (`lastSentAt`).
    pub last_sent_at: Option<jiff::Timestamp>,
    /// Measurement id (`measurementId`).
    pub measurement_id: Option<String>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Visitor attribute keys (`visitorAttributeKeys`).
    pub visitor_attribute_keys: Vec<String>,
    /// Visitor attributes enabled (`visitorAttributesEnabled`).
    pub visitor_attributes_enabled: bool,
}

impl GoogleAnalyticsIntegration {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GoogleAnalyticsIntegration {
    api_secret_set: Always("apiSecretSet"),
    created_at: Optional("createdAt"),
    last_error: Optional("lastError"),
    last_error_at: Optional("lastErrorAt"),
    last_sent_at: Optional("lastSentAt"),
    measurement_id: Optional("measurementId"),
    updated_at: Optional("updatedAt"),
    visitor_attribute_keys: Optional("visitorAttributeKeys"),
    visitor_attributes_enabled: Always("visitorAttributesEnabled"),
});
