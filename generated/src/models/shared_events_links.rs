// Written by `cargo xtask regenerate`.
//! Models that `EventsApi` and `LinksApi` share.

use crate::{models::*, rt};

/// A short link: an address, where it leads, and its QR code.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Link {
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// The custom domain the link lives on. Comes with `include=customDomain`.
    pub custom_domain: Option<Box<CustomDomain>>,
    /// Id of the custom domain. Absent on the shared domain.
    pub custom_domain_id: Option<String>,
    /// Id of the directory the link is filed in. Absent at the root.
    pub directory_id: Option<String>,
    /// Address at which visitors enter the link.
    pub entrypoint: Option<String>,
    /// Number of events, scans and clicks together. Lags a few seconds.
    pub event_count: i64,
    /// Address served once the link has expired.
    pub expired_destination: Option<String>,
    /// Moment at which the link expires.
    pub expires_at: Option<jiff::Timestamp>,
    /// Address used when the real destination cannot be served.
    pub fallback_destination: Option<String>,
    /// Id of the link, a UUID.
    pub id: String,
    /// Text pairs given on create.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Name shown in the dashboard.
    pub name: Option<String>,
    /// Look of the link's pages. Comes with `include=pageTheme`.
    pub page_theme: Option<Box<PageTheme>>,
    /// Id of the page theme.
    pub page_theme_id: Option<String>,
    /// Id of the template the page theme was made from.
    pub page_theme_template_id: Option<String>,
    /// What the link is for, in free text, for the assistant.
    pub purpose: Option<String>,
    /// Look of the QR code. Comes with `include=qrcodeDesign`.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
    /// Id of the QR code design.
    pub qrcode_design_id: Option<String>,
    /// Whether the link has a QR code.
    pub qrcode_enabled: bool,
    /// Since when a new QR image is being made. Absent once the image is ready.
    pub qrcode_pending_update_since: Option<jiff::Timestamp>,
    /// Signed address of the QR image. It expires, and comes only with `include=qrcodeSignedUrl`.
    pub qrcode_signed_url: Option<String>,
    /// Id of the QR code template in use.
    pub qrcode_template_id: Option<String>,
    /// Path of the short address.
    pub shortlink: String,
    /// The link's tags. Comes with `include=tags`.
    pub tags: Vec<ApiTag>,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the workspace that owns the link.
    pub workspace_id: Option<String>,
}

impl Link {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Link {
    created_at: Optional("createdAt"),
    custom_domain: Optional("customDomain"),
    custom_domain_id: Optional("customDomainId"),
    directory_id: Optional("directoryId"),
    entrypoint: Optional("entrypoint"),
    event_count: Always("eventCount"),
    expired_destination: Optional("expiredDestination"),
    expires_at: Optional("expiresAt"),
    fallback_destination: Optional("fallbackDestination"),
    id: Always("id"),
    metadata: Optional("metadata"),
    name: Optional("name"),
    page_theme: Optional("pageTheme"),
    page_theme_id: Optional("pageThemeId"),
    page_theme_template_id: Optional("pageThemeTemplateId"),
    purpose: Optional("purpose"),
    qrcode_design: Optional("qrcodeDesign"),
    qrcode_design_id: Optional("qrcodeDesignId"),
    qrcode_enabled: Always("qrcodeEnabled"),
    qrcode_pending_update_since: Optional("qrcodePendingUpdateSince"),
    qrcode_signed_url: Optional("qrcodeSignedUrl"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    shortlink: Always("shortlink"),
    tags: Optional("tags"),
    updated_at: Optional("updatedAt"),
    workspace_id: Optional("workspaceId"),
});
