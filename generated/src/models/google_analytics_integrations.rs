// Written by `cargo xtask regenerate`.
//! Models of `GoogleAnalyticsIntegrationsApi`.

use crate::{apis::*, models::*, rt};

/// The Google Analytics integration, returned by [`GoogleAnalyticsIntegrationsApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetGoogleAnalyticsIntegrationResponse {
    /// The integration of the workspace. Absent if Google Analytics is not connected.
    pub integration: Option<Box<GoogleAnalyticsIntegration>>,
}

impl GetGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetGoogleAnalyticsIntegrationResponse { integration: Optional("integration") });

/// A list of visitor attribute keys to send to Google Analytics.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoogleAnalyticsAttributeKeys {
    /// Keys of visitor attributes, such as `rating`; at most 25.
    pub keys: Option<Vec<String>>,
}

impl GoogleAnalyticsAttributeKeys {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Keys of visitor attributes, such as `rating`; at most 25. An empty list selects every attribute that is
    /// not personal data.
    pub fn keys<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.keys = value.into_list();
        self
    }
}

rt::json_object!(GoogleAnalyticsAttributeKeys { keys: Optional("keys") });

/// The Google Analytics 4 property that receives the visits of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GoogleAnalyticsIntegration {
    /// `true` if a Measurement Protocol API secret is stored. The secret itself is never returned.
    pub api_secret_set: bool,
    /// When the integration was connected.
    pub created_at: Option<jiff::Timestamp>,
    /// Last error that occurred while sending events. Cleared by the next success.
    pub last_error: Option<String>,
    /// When the error in `lastError` occurred.
    pub last_error_at: Option<jiff::Timestamp>,
    /// When Google Analytics last accepted an event.
    pub last_sent_at: Option<jiff::Timestamp>,
    /// Measurement ID of the property, such as `G-ABC123DEF4`.
    pub measurement_id: Option<String>,
    /// When the integration was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Keys of the visitor attributes that are sent if `visitorAttributesEnabled` is true. An empty list sends
    /// every attribute that is not personal data, except free-text form responses, which must be listed.
    pub visitor_attribute_keys: Vec<String>,
    /// `true` if visitor data captured at a step is added to its event as parameters named `lb_<key>`. Examples
    /// are form responses and custom visitor attributes. Personal data is never sent.
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

/// The result of a test event, returned by [`GoogleAnalyticsIntegrationsApi::test`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TestGoogleAnalyticsIntegrationResponse {
    /// Problems that Google's validation server found in the event; empty if it found none.
    pub validation_messages: Vec<String>,
}

impl TestGoogleAnalyticsIntegrationResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TestGoogleAnalyticsIntegrationResponse { validation_messages: Optional("validationMessages") });

/// Connection to a Google Analytics property, or update of it: the body of
/// [`GoogleAnalyticsIntegrationsApi::update`].
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct UpdateGoogleAnalyticsIntegrationRequest {
    /// Measurement Protocol API secret.
    pub api_secret: Option<String>,
    /// Measurement ID of the property, such as `G-ABC123DEF4`.
    pub measurement_id: Option<String>,
    /// Keys of the only visitor attributes to send.
    pub visitor_attribute_keys: Option<Box<GoogleAnalyticsAttributeKeys>>,
    /// `true` to add visitor data, such as form responses and custom attributes, to events as parameters.
    pub visitor_attributes_enabled: Option<bool>,
}

impl UpdateGoogleAnalyticsIntegrationRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Measurement Protocol API secret. Required to connect; if omitted later, the stored secret is kept.
    pub fn api_secret<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.api_secret = value.into_option();
        self
    }

    /// Measurement ID of the property, such as `G-ABC123DEF4`.
    pub fn measurement_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.measurement_id = value.into_option();
        self
    }

    /// Keys of the only visitor attributes to send. If omitted, the current list is kept; an empty list sends
    /// every attribute that is not personal data.
    pub fn visitor_attribute_keys<M>(mut self, value: impl rt::IntoOption<GoogleAnalyticsAttributeKeys, M>) -> Self {
        self.visitor_attribute_keys = value.into_option().map(Box::new);
        self
    }

    /// `true` to add visitor data, such as form responses and custom attributes, to events as parameters.
    /// Personal data is never sent. If omitted, the current setting is kept; the default when connecting is
    /// `true`.
    pub fn visitor_attributes_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.visitor_attributes_enabled = value.into();
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

/// The updated integration, returned by [`GoogleAnalyticsIntegrationsApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateGoogleAnalyticsIntegrationResponse {
    /// The Google Analytics integration after the update.
    pub integration: GoogleAnalyticsIntegration,
}

impl UpdateGoogleAnalyticsIntegrationResponse {
    /// Creates a value with its required fields.
    pub fn new(integration: impl Into<GoogleAnalyticsIntegration>) -> Self {
        Self { integration: integration.into() }
    }
}

rt::json_object!(UpdateGoogleAnalyticsIntegrationResponse { integration: Required("integration") });
