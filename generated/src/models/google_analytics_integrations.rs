// Written by `cargo xtask regenerate`.
//! Models of `GoogleAnalyticsIntegrationsApi`.

use crate::{models::*, rt};

/// The API's `GetGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleAnalyticsIntegrationResponse {
    /// Integration.
    pub integration: Option<Box<GoogleAnalyticsIntegration>>,
}

impl GetGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleAnalyticsIntegrationResponse { integration: Optional("integration") });

/// The API's `GoogleAnalyticsAttributeKeys`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoogleAnalyticsAttributeKeys {
    /// Keys.
    pub keys: Option<Vec<String>>,
}

impl GoogleAnalyticsAttributeKeys {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keys.
    pub fn keys(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.keys = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }
}

rt::json_object!(GoogleAnalyticsAttributeKeys { keys: Optional("keys") });

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

/// The API's `TestGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestGoogleAnalyticsIntegrationResponse {
    /// Validation messages (`validationMessages`).
    pub validation_messages: Vec<String>,
}

impl TestGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TestGoogleAnalyticsIntegrationResponse { validation_messages: Optional("validationMessages") });

/// The API's `UpdateGoogleAnalyticsIntegrationRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGoogleAnalyticsIntegrationRequest {
    /// Api secret (`apiSecret`).
    pub api_secret: Option<String>,
    /// Measurement id (`measurementId`).
    pub measurement_id: Option<String>,
    /// Visitor attribute keys (`visitorAttributeKeys`).
    pub visitor_attribute_keys: Option<Box<GoogleAnalyticsAttributeKeys>>,
    /// Visitor attributes enabled (`visitorAttributesEnabled`).
    pub visitor_attributes_enabled: Option<bool>,
}

impl UpdateGoogleAnalyticsIntegrationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Api secret (`apiSecret`).
    pub fn api_secret(mut self, value: impl Into<String>) -> Self {
        self.api_secret = Some(value.into());
        self
    }

    /// Measurement id (`measurementId`).
    pub fn measurement_id(mut self, value: impl Into<String>) -> Self {
        self.measurement_id = Some(value.into());
        self
    }

    /// Visitor attribute keys (`visitorAttributeKeys`).
    pub fn visitor_attribute_keys(mut self, value: impl Into<GoogleAnalyticsAttributeKeys>) -> Self {
        self.visitor_attribute_keys = Some(Box::new(value.into()));
        self
    }

    /// Visitor attributes enabled (`visitorAttributesEnabled`).
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

/// The API's `UpdateGoogleAnalyticsIntegrationResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateGoogleAnalyticsIntegrationResponse {
    /// Integration.
    pub integration: GoogleAnalyticsIntegration,
}

impl UpdateGoogleAnalyticsIntegrationResponse {
    /// Creates a value with its required fields.
    pub fn new(integration: impl Into<GoogleAnalyticsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}

rt::json_object!(UpdateGoogleAnalyticsIntegrationResponse { integration: Required("integration") });
