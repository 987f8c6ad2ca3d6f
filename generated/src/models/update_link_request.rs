// Written by `cargo xtask regenerate`.

use crate::rt;

/// Changes to a link. What is left out keeps its value.
#[doc(alias = "LinksServiceUpdateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateLinkRequest {
    /// Id of the directory to move the link to.
    pub directory_id: Option<String>,
    /// Whether to take the link out of its directory, back to the root.
    pub directory_id_delete: Option<bool>,
    /// Address served once the link has expired.
    pub expired_destination: Option<String>,
    /// Whether to clear `expiredDestination`.
    pub expired_destination_delete: Option<bool>,
    /// New moment of expiry. Must lie ahead.
    pub expires_at: Option<jiff::Timestamp>,
    /// Whether to clear `expiresAt`, so that the link never expires.
    pub expires_at_delete: Option<bool>,
    /// Address to use when the real destination cannot be served.
    pub fallback_destination: Option<String>,
    /// New name.
    pub name: Option<String>,
    /// Id of the page theme for the link's pages.
    pub page_theme_id: Option<String>,
    /// What the link is for, in free text, for the assistant.
    pub purpose: Option<String>,
    /// Whether the link has a QR code. False destroys the image and its design, true makes a new design.
    pub qrcode_enabled: Option<bool>,
    /// Id of the QR code template whose look the link takes.
    pub qrcode_template_id: Option<String>,
    /// Whether to clear `qrcodeTemplateId`.
    pub qrcode_template_id_delete: Option<bool>,
    /// Names of the tags the link shall have, replacing all that it has.
    pub tags: Option<Vec<String>>,
    /// Whether to remove all tags.
    pub tags_delete: Option<bool>,
}

impl UpdateLinkRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the directory to move the link to.
    #[must_use]
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Whether to take the link out of its directory, back to the root.
    #[must_use]
    pub fn directory_id_delete(mut self, value: bool) -> Self {
        self.directory_id_delete = Some(value);
        self
    }

    /// Address served once the link has expired.
    #[must_use]
    pub fn expired_destination(mut self, value: impl Into<String>) -> Self {
        self.expired_destination = Some(value.into());
        self
    }

    /// Whether to clear `expiredDestination`.
    #[must_use]
    pub fn expired_destination_delete(mut self, value: bool) -> Self {
        self.expired_destination_delete = Some(value);
        self
    }

    /// New moment of expiry. Must lie ahead.
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }

    /// Whether to clear `expiresAt`, so that the link never expires.
    #[must_use]
    pub fn expires_at_delete(mut self, value: bool) -> Self {
        self.expires_at_delete = Some(value);
        self
    }

    /// Address to use when the real destination cannot be served.
    #[must_use]
    pub fn fallback_destination(mut self, value: impl Into<String>) -> Self {
        self.fallback_destination = Some(value.into());
        self
    }

    /// New name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the page theme for the link's pages.
    #[must_use]
    pub fn page_theme_id(mut self, value: impl Into<String>) -> Self {
        self.page_theme_id = Some(value.into());
        self
    }

    /// What the link is for, in free text, for the assistant.
    #[must_use]
    pub fn purpose(mut self, value: impl Into<String>) -> Self {
        self.purpose = Some(value.into());
        self
    }

    /// Whether the link has a QR code. False destroys the image and its design, true makes a new design.
    #[must_use]
    pub fn qrcode_enabled(mut self, value: bool) -> Self {
        self.qrcode_enabled = Some(value);
        self
    }

    /// Id of the QR code template whose look the link takes.
    #[must_use]
    pub fn qrcode_template_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(value.into());
        self
    }

    /// Whether to clear `qrcodeTemplateId`.
    #[must_use]
    pub fn qrcode_template_id_delete(mut self, value: bool) -> Self {
        self.qrcode_template_id_delete = Some(value);
        self
    }

    /// Names of the tags the link shall have, replacing all that it has.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Whether to remove all tags.
    #[must_use]
    pub fn tags_delete(mut self, value: bool) -> Self {
        self.tags_delete = Some(value);
        self
    }
}

rt::json_object!(UpdateLinkRequest {
    directory_id: Optional("directoryId"),
    directory_id_delete: Optional("directoryIdDelete"),
    expired_destination: Optional("expiredDestination"),
    expired_destination_delete: Optional("expiredDestinationDelete"),
    expires_at: Optional("expiresAt"),
    expires_at_delete: Optional("expiresAtDelete"),
    fallback_destination: Optional("fallbackDestination"),
    name: Optional("name"),
    page_theme_id: Optional("pageThemeId"),
    purpose: Optional("purpose"),
    qrcode_enabled: Optional("qrcodeEnabled"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    qrcode_template_id_delete: Optional("qrcodeTemplateIdDelete"),
    tags: Optional("tags"),
    tags_delete: Optional("tagsDelete"),
});
