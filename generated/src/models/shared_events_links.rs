// Written by `cargo xtask regenerate`.
//! Models that `EventsApi` and `LinksApi` share.

use crate::{apis::*, models::*, rt};

/// A short link of the workspace, with its expiration, QR code, and related objects.
///
/// The destination is not part of this object: it is stored in the exit step of the link's workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Link {
    /// When the link was created.
    pub created_at: Option<jiff::Timestamp>,
    /// The custom domain that serves the link. Present only with `include=customDomain`.
    pub custom_domain: Option<Box<CustomDomain>>,
    /// ID of the custom domain that serves the link. Absent on the default domain.
    pub custom_domain_id: Option<String>,
    /// ID of the directory that contains the link. Absent at the root.
    pub directory_id: Option<String>,
    /// URL that visitors open to reach the link.
    pub entrypoint: Option<String>,
    /// Number of events of the link, scans and clicks together. Updated with a delay of a few seconds.
    pub event_count: i64,
    /// URL that visitors are sent to once the link has expired. If absent, a built-in page is shown.
    pub expired_destination: Option<String>,
    /// When the link expires. Absent if it never does.
    pub expires_at: Option<jiff::Timestamp>,
    /// URL that visitors are sent to when the workflow has no step for them, for example at an unconnected
    /// branch.
    pub fallback_destination: Option<String>,
    /// ID of the link, a UUID.
    pub id: String,
    /// Custom string key-value pairs that were set on creation, at most 50 keys.
    pub metadata: std::collections::BTreeMap<String, String>,
    /// Name of the link in the dashboard.
    pub name: Option<String>,
    /// Design of the link's pages. Present only with `include=pageTheme`.
    pub page_theme: Option<Box<PageTheme>>,
    /// ID of the design of the link's pages, a UUID.
    pub page_theme_id: Option<String>,
    /// ID of the template that was applied to the page theme, a UUID.
    ///
    /// Absent if the theme was designed by hand. Later edits of the theme do not change it.
    pub page_theme_template_id: Option<String>,
    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub purpose: Option<String>,
    /// Visual design of the QR code. Present only with `include=qrcodeDesign`.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
    /// ID of the visual design of the QR code, a UUID. Empty if the link has no QR code.
    pub qrcode_design_id: Option<String>,
    /// True if the link has a QR code.
    ///
    /// If false, `qrcodeDesignId`, `qrcodeDesign`, and `qrcodeSignedUrl` are empty, and the QR code design
    /// operations reject the link.
    pub qrcode_enabled: bool,
    /// When the pending update of the QR code image started. Absent once the image is ready.
    pub qrcode_pending_update_since: Option<jiff::Timestamp>,
    /// Signed URL of the QR code image, which expires. Present only with `include=qrcodeSignedUrl`.
    pub qrcode_signed_url: Option<String>,
    /// ID of the QR code template that the link's first design was created from, a UUID.
    pub qrcode_template_id: Option<String>,
    /// Path of the short URL, one or more segments; unique per domain.
    ///
    /// On a custom domain it can contain variables such as `{serial}`, as described for the request that
    /// creates a link.
    pub shortlink: String,
    /// Tags of the link. Present only with `include=tags`.
    pub tags: Vec<ApiTag>,
    /// When the link was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// ID of the workspace that owns the link.
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
