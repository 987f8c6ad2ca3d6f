// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A short link: an address, where it leads, and its QR code.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// The custom domain the link lives on. Comes with `include=customDomain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain: Option<crate::models::CustomDomain>,
    /// Id of the custom domain. Absent on the shared domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_domain_id: Option<String>,
    /// Id of the directory the link is filed in. Absent at the root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory_id: Option<String>,
    /// Address at which visitors enter the link.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
    /// Number of events, scans and clicks together. Lags a few seconds.
    ///
    /// Read-only: the API sets it.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub event_count: i64,
    /// Address served once the link has expired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_destination: Option<String>,
    /// Moment at which the link expires.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<jiff::Timestamp>,
    /// Address used when the real destination cannot be served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fallback_destination: Option<String>,
    /// Id of the link, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Text pairs given on create.
    #[serde(
        default,
        deserialize_with = "crate::rt::lenient",
        skip_serializing_if = "std::collections::BTreeMap::is_empty"
    )]
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Name shown in the dashboard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Look of the link's pages. Comes with `include=pageTheme`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme: Option<crate::models::PageTheme>,
    /// Id of the page theme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme_id: Option<String>,
    /// Id of the template the page theme was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme_template_id: Option<String>,
    /// What the link is for, in free text, for the assistant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// Look of the QR code. Comes with `include=qrcodeDesign`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_design: Option<crate::models::QrcodeDesign>,
    /// Id of the QR code design.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_design_id: Option<String>,
    /// Whether the link has a QR code.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub qrcode_enabled: bool,
    /// Since when a new QR image is being made. Absent once the image is ready.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub qrcode_pending_update_since: Option<jiff::Timestamp>,
    /// Signed address of the QR image. It expires, and comes only with `include=qrcodeSignedUrl`.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_signed_url: Option<String>,
    /// Id of the QR code template in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_template_id: Option<String>,
    /// Path of the short address.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub shortlink: String,
    /// The link's tags. Comes with `include=tags`.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<crate::models::ApiTag>,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the workspace that owns the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl Link {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
