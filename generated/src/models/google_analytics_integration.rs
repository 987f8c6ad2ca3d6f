// Written by `cargo xtask regenerate`.

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

crate::rt::model!(GoogleAnalyticsIntegration, [], {
    default api_secret_set "apiSecretSet", optional created_at "createdAt", optional last_error "lastError",
    optional last_error_at "lastErrorAt", optional last_sent_at "lastSentAt", optional measurement_id "measurementId",
    optional updated_at "updatedAt", filled visitor_attribute_keys "visitorAttributeKeys",
    default visitor_attributes_enabled "visitorAttributesEnabled",
});

impl GoogleAnalyticsIntegration {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
