// Written by `cargo xtask regenerate`.

use crate::rt;

/// A link to create. Only `destination` is required.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkRequest {
    /// Keeps the `lbid` parameter on the redirect, so that the target site can identify the visitor.
    pub conversion_tracking: Option<bool>,
    /// Id of the custom domain the link lives on. Without it, the shared domain.
    pub custom_domain_id: Option<String>,
    /// Address that visitors are sent to. Screened for malicious content.
    pub destination: String,
    /// Id of the directory to file the link in. Without it, the root.
    pub directory_id: Option<String>,
    /// Address served once the link has expired. Without it, a built-in page is shown.
    pub expired_destination: Option<String>,
    /// Moment at which the link expires. Must lie ahead. The link then leaves the workspace, and only
    /// `expiredDestination` or the built-in page is served.
    pub expires_at: Option<jiff::Timestamp>,
    /// Address to use when the real destination cannot be served.
    pub fallback_destination: Option<String>,
    /// Id chosen by the caller, a UUID. Generated if missing.
    pub id: Option<String>,
    /// Free text pairs kept with the link. No nesting, 50 keys at most; can be set only on create.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name shown in the dashboard, and found by `search`.
    pub name: Option<String>,
    /// What the link is for, in free text, for the assistant.
    pub purpose: Option<String>,
    /// Id of an existing design for the QR code. A design belongs to one link or template only. Not together with
    /// `qrcodeEnabled: false`.
    pub qrcode_design_id: Option<String>,
    /// Whether the link has a QR code. Default true. With false, neither `qrcodeDesignId` nor `waitForQrcode: true`
    /// may be sent.
    pub qrcode_enabled: Option<bool>,
    /// Id of the QR code template whose look the link takes.
    pub qrcode_template_id: Option<String>,
    /// Path of the short address: one or more segments. Generated if missing; unique per domain.
    ///
    /// A segment `steps` is reserved. On a custom domain a whole segment may be a variable `{name}`
    /// (`[a-z][a-z0-9_]{0,39}`, each once), whose value lands on the visitor as the attribute `name`. A fixed path
    /// beats a variable one.
    pub shortlink: Option<String>,
    /// Names of the link's tags. Unknown ones are created on the fly.
    pub tags: Option<Vec<String>>,
    /// Whether the call waits until the QR image exists, which is slow. Default false. Not together with
    /// `qrcodeEnabled: false`.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateLinkRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(destination: impl Into<String>) -> Self {
        Self {
            conversion_tracking: Default::default(),
            custom_domain_id: Default::default(),
            destination: destination.into(),
            directory_id: Default::default(),
            expired_destination: Default::default(),
            expires_at: Default::default(),
            fallback_destination: Default::default(),
            id: Default::default(),
            metadata: Default::default(),
            name: Default::default(),
            purpose: Default::default(),
            qrcode_design_id: Default::default(),
            qrcode_enabled: Default::default(),
            qrcode_template_id: Default::default(),
            shortlink: Default::default(),
            tags: Default::default(),
            wait_for_qrcode: Default::default(),
        }
    }

    /// Keeps the `lbid` parameter on the redirect, so that the target site can identify the visitor.
    #[must_use]
    pub fn conversion_tracking(mut self, value: bool) -> Self {
        self.conversion_tracking = Some(value);
        self
    }

    /// Id of the custom domain the link lives on. Without it, the shared domain.
    #[must_use]
    pub fn custom_domain_id(mut self, value: impl Into<String>) -> Self {
        self.custom_domain_id = Some(value.into());
        self
    }

    /// Address that visitors are sent to. Screened for malicious content.
    #[must_use]
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = value.into();
        self
    }

    /// Id of the directory to file the link in. Without it, the root.
    #[must_use]
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Address served once the link has expired. Without it, a built-in page is shown.
    #[must_use]
    pub fn expired_destination(mut self, value: impl Into<String>) -> Self {
        self.expired_destination = Some(value.into());
        self
    }

    /// Moment at which the link expires. Must lie ahead. The link then leaves the workspace, and only
    /// `expiredDestination` or the built-in page is served.
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }

    /// Address to use when the real destination cannot be served.
    #[must_use]
    pub fn fallback_destination(mut self, value: impl Into<String>) -> Self {
        self.fallback_destination = Some(value.into());
        self
    }

    /// Id chosen by the caller, a UUID. Generated if missing.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Free text pairs kept with the link. No nesting, 50 keys at most; can be set only on create.
    #[must_use]
    pub fn metadata(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.metadata =
            Some(value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect());
        self
    }

    /// Name shown in the dashboard, and found by `search`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// What the link is for, in free text, for the assistant.
    #[must_use]
    pub fn purpose(mut self, value: impl Into<String>) -> Self {
        self.purpose = Some(value.into());
        self
    }

    /// Id of an existing design for the QR code. A design belongs to one link or template only. Not together with
    /// `qrcodeEnabled: false`.
    #[must_use]
    pub fn qrcode_design_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(value.into());
        self
    }

    /// Whether the link has a QR code. Default true. With false, neither `qrcodeDesignId` nor `waitForQrcode: true`
    /// may be sent.
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

    /// Path of the short address: one or more segments. Generated if missing; unique per domain.
    ///
    /// A segment `steps` is reserved. On a custom domain a whole segment may be a variable `{name}`
    /// (`[a-z][a-z0-9_]{0,39}`, each once), whose value lands on the visitor as the attribute `name`. A fixed path
    /// beats a variable one.
    #[must_use]
    pub fn shortlink(mut self, value: impl Into<String>) -> Self {
        self.shortlink = Some(value.into());
        self
    }

    /// Names of the link's tags. Unknown ones are created on the fly.
    #[must_use]
    pub fn tags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Whether the call waits until the QR image exists, which is slow. Default false. Not together with
    /// `qrcodeEnabled: false`.
    #[must_use]
    pub fn wait_for_qrcode(mut self, value: bool) -> Self {
        self.wait_for_qrcode = Some(value);
        self
    }
}

rt::json_object!(CreateLinkRequest {
    conversion_tracking: Optional("conversionTracking"),
    custom_domain_id: Optional("customDomainId"),
    destination: Required("destination"),
    directory_id: Optional("directoryId"),
    expired_destination: Optional("expiredDestination"),
    expires_at: Optional("expiresAt"),
    fallback_destination: Optional("fallbackDestination"),
    id: Optional("id"),
    metadata: Optional("metadata"),
    name: Optional("name"),
    purpose: Optional("purpose"),
    qrcode_design_id: Optional("qrcodeDesignId"),
    qrcode_enabled: Optional("qrcodeEnabled"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    shortlink: Optional("shortlink"),
    tags: Optional("tags"),
    wait_for_qrcode: Optional("waitForQrcode"),
});
