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

    /// Api secret set (`apiSecretSet`).
    #[must_use]
    pub fn api_secret_set(mut self, value: bool) -> Self {
        self.api_secret_set = value;
        self
    }

    /// Created at (`createdAt`).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Last error (`lastError`).
    #[must_use]
    pub fn last_error(mut self, value: impl Into<String>) -> Self {
        self.last_error = Some(value.into());
        self
    }

    /// Last error at (`lastErrorAt`).
    #[must_use]
    pub fn last_error_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_error_at = Some(value.into());
        self
    }

    /// Last sent at (`lastSentAt`).
    #[must_use]
    pub fn last_sent_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_sent_at = Some(value.into());
        self
    }

    /// Measurement id (`measurementId`).
    #[must_use]
    pub fn measurement_id(mut self, value: impl Into<String>) -> Self {
        self.measurement_id = Some(value.into());
        self
    }

    /// Updated at (`updatedAt`).
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Visitor attribute keys (`visitorAttributeKeys`).
    #[must_use]
    pub fn visitor_attribute_keys(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.visitor_attribute_keys = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Visitor attributes enabled (`visitorAttributesEnabled`).
    #[must_use]
    pub fn visitor_attributes_enabled(mut self, value: bool) -> Self {
        self.visitor_attributes_enabled = value;
        self
    }
}
