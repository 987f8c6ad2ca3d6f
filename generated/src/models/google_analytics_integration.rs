// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GoogleAnalyticsIntegration`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GoogleAnalyticsIntegration {
    /// Api secret set (`apiSecretSet`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub api_secret_set: bool,
    /// Created at (`createdAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Last error (`lastError`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// Last error at (`lastErrorAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_error_at: Option<jiff::Timestamp>,
    /// Last sent at (`lastSentAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_sent_at: Option<jiff::Timestamp>,
    /// Measurement id (`measurementId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measurement_id: Option<String>,
    /// Updated at (`updatedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Visitor attribute keys (`visitorAttributeKeys`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub visitor_attribute_keys: Vec<String>,
    /// Visitor attributes enabled (`visitorAttributesEnabled`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub visitor_attributes_enabled: bool,
}

impl GoogleAnalyticsIntegration {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
