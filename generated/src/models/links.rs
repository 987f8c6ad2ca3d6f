// Written by `cargo xtask regenerate`.
//! Models of `LinksApi`.

use crate::{models::*, rt};

/// Several links to create at once, all or none.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateBulkLinksRequest {
    /// The links to create, 250 at most.
    pub links: Vec<CreateLinkRequest>,
}

impl CreateBulkLinksRequest {
    /// Creates a value with its required fields.
    pub fn new(links: impl IntoIterator<Item = impl Into<CreateLinkRequest>>) -> Self {
        Self { links: links.into_iter().map(Into::into).collect() }
    }

    /// The links to create, 250 at most.
    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<CreateLinkRequest>>) -> Self {
        self.links = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(CreateBulkLinksRequest { links: Required("links") });

/// The links that a batch created.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateBulkLinksResponse {
    /// The created links.
    pub links: Vec<Link>,
}

impl CreateBulkLinksResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateBulkLinksResponse { links: Optional("links") });

/// A link to a contact card to create. Only `vcardData` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateContactLinkRequest {
    /// Id of the custom domain the link lives on.
    pub custom_domain_id: Option<String>,
    /// Id of the directory to file the link in.
    pub directory_id: Option<String>,
    /// Address served once the link has expired.
    pub expired_destination: Option<String>,
    /// Moment at which the link expires.
    pub expires_at: Option<jiff::Timestamp>,
    /// Address to use when the real destination cannot be served.
    pub fallback_destination: Option<String>,
    /// Id chosen by the caller, a UUID.
    pub id: Option<String>,
    /// Free text pairs kept with the link.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name shown in the dashboard, and found by `search`.
    pub name: Option<String>,
    /// What the link is for, in free text, for the assistant.
    pub purpose: Option<String>,
    /// Id of an existing design for the QR code.
    pub qrcode_design_id: Option<String>,
    /// Whether the link has a QR code.
    pub qrcode_enabled: Option<bool>,
    /// Id of the QR code template whose look the link takes.
    pub qrcode_template_id: Option<String>,
    /// Path of the short address: one or more segments.
    pub shortlink: Option<String>,
    /// Names of the link's tags.
    pub tags: Option<Vec<String>>,
    /// The contact that the card shows.
    pub vcard_data: VCardData,
    /// Whether the call waits until the QR image exists, which is slow.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateContactLinkRequest {
    /// Creates a value with its required fields.
    pub fn new(vcard_data: impl Into<VCardData>) -> Self {
        Self { vcard_data: vcard_data.into(), ..rt::Object::empty() }
    }

    /// Id of the custom domain the link lives on. Without it, the shared domain.
    pub fn custom_domain_id(mut self, value: impl Into<String>) -> Self {
        self.custom_domain_id = Some(value.into());
        self
    }

    /// Id of the directory to file the link in. Without it, the root.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Address served once the link has expired. Without it, a built-in page is shown.
    pub fn expired_destination(mut self, value: impl Into<String>) -> Self {
        self.expired_destination = Some(value.into());
        self
    }

    /// Moment at which the link expires. Must lie ahead. The link then leaves the workspace, and only
    /// `expiredDestination` or the built-in page is served.
    pub fn expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }

    /// Address to use when the real destination cannot be served.
    pub fn fallback_destination(mut self, value: impl Into<String>) -> Self {
        self.fallback_destination = Some(value.into());
        self
    }

    /// Id chosen by the caller, a UUID. Generated if missing.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Free text pairs kept with the link. No nesting, 50 keys at most; can be set only on create.
    pub fn metadata(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.metadata =
            Some(value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect());
        self
    }

    /// Name shown in the dashboard, and found by `search`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// What the link is for, in free text, for the assistant.
    pub fn purpose(mut self, value: impl Into<String>) -> Self {
        self.purpose = Some(value.into());
        self
    }

    /// Id of an existing design for the QR code. A design belongs to one link or template only. Not together with
    /// `qrcodeEnabled: false`.
    pub fn qrcode_design_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(value.into());
        self
    }

    /// Whether the link has a QR code. Default true. With false, neither `qrcodeDesignId` nor `waitForQrcode: true`
    /// may be sent.
    pub fn qrcode_enabled(mut self, value: bool) -> Self {
        self.qrcode_enabled = Some(value);
        self
    }

    /// Id of the QR code template whose look the link takes.
    pub fn qrcode_template_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(value.into());
        self
    }

    /// Path of the short address: one or more segments. Generated if missing; unique per domain.
    ///
    /// A segment `steps` is reserved. On a custom domain a whole segment may be a variable `{name}`
    /// (`[a-z][a-z0-9_]{0,39}`, each once), whose value lands on the visitor as the attribute `name`. A fixed path
    /// beats a variable one.
    pub fn shortlink(mut self, value: impl Into<String>) -> Self {
        self.shortlink = Some(value.into());
        self
    }

    /// Names of the link's tags. Unknown ones are created on the fly.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// The contact that the card shows.
    pub fn vcard_data(mut self, value: impl Into<VCardData>) -> Self {
        self.vcard_data = value.into();
        self
    }

    /// Whether the call waits until the QR image exists, which is slow. Default false. Not together with
    /// `qrcodeEnabled: false`.
    pub fn wait_for_qrcode(mut self, value: bool) -> Self {
        self.wait_for_qrcode = Some(value);
        self
    }
}

rt::json_object!(CreateContactLinkRequest {
    custom_domain_id: Optional("customDomainId"),
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
    vcard_data: Required("vcardData"),
    wait_for_qrcode: Optional("waitForQrcode"),
});

/// A created link to a contact card.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateContactLinkResponse {
    /// The created link.
    pub link: Link,
}

impl CreateContactLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into() }
    }
}

rt::json_object!(CreateContactLinkResponse { link: Required("link") });

/// A link to create. Only `destination` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkRequest {
    /// Keeps the `lbid` parameter on the redirect, so that the target site can identify the visitor.
    pub conversion_tracking: Option<bool>,
    /// Id of the custom domain the link lives on.
    pub custom_domain_id: Option<String>,
    /// Address that visitors are sent to.
    pub destination: String,
    /// Id of the directory to file the link in.
    pub directory_id: Option<String>,
    /// Address served once the link has expired.
    pub expired_destination: Option<String>,
    /// Moment at which the link expires.
    pub expires_at: Option<jiff::Timestamp>,
    /// Address to use when the real destination cannot be served.
    pub fallback_destination: Option<String>,
    /// Id chosen by the caller, a UUID.
    pub id: Option<String>,
    /// Free text pairs kept with the link.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name shown in the dashboard, and found by `search`.
    pub name: Option<String>,
    /// What the link is for, in free text, for the assistant.
    pub purpose: Option<String>,
    /// Id of an existing design for the QR code.
    pub qrcode_design_id: Option<String>,
    /// Whether the link has a QR code.
    pub qrcode_enabled: Option<bool>,
    /// Id of the QR code template whose look the link takes.
    pub qrcode_template_id: Option<String>,
    /// Path of the short address: one or more segments.
    pub shortlink: Option<String>,
    /// Names of the link's tags.
    pub tags: Option<Vec<String>>,
    /// Whether the call waits until the QR image exists, which is slow.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateLinkRequest {
    /// Creates a value with its required fields.
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..rt::Object::empty() }
    }

    /// Keeps the `lbid` parameter on the redirect, so that the target site can identify the visitor.
    pub fn conversion_tracking(mut self, value: bool) -> Self {
        self.conversion_tracking = Some(value);
        self
    }

    /// Id of the custom domain the link lives on. Without it, the shared domain.
    pub fn custom_domain_id(mut self, value: impl Into<String>) -> Self {
        self.custom_domain_id = Some(value.into());
        self
    }

    /// Address that visitors are sent to. Screened for malicious content.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = value.into();
        self
    }

    /// Id of the directory to file the link in. Without it, the root.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Address served once the link has expired. Without it, a built-in page is shown.
    pub fn expired_destination(mut self, value: impl Into<String>) -> Self {
        self.expired_destination = Some(value.into());
        self
    }

    /// Moment at which the link expires. Must lie ahead. The link then leaves the workspace, and only
    /// `expiredDestination` or the built-in page is served.
    pub fn expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }

    /// Address to use when the real destination cannot be served.
    pub fn fallback_destination(mut self, value: impl Into<String>) -> Self {
        self.fallback_destination = Some(value.into());
        self
    }

    /// Id chosen by the caller, a UUID. Generated if missing.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Free text pairs kept with the link. No nesting, 50 keys at most; can be set only on create.
    pub fn metadata(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.metadata =
            Some(value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect());
        self
    }

    /// Name shown in the dashboard, and found by `search`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// What the link is for, in free text, for the assistant.
    pub fn purpose(mut self, value: impl Into<String>) -> Self {
        self.purpose = Some(value.into());
        self
    }

    /// Id of an existing design for the QR code. A design belongs to one link or template only. Not together with
    /// `qrcodeEnabled: false`.
    pub fn qrcode_design_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(value.into());
        self
    }

    /// Whether the link has a QR code. Default true. With false, neither `qrcodeDesignId` nor `waitForQrcode: true`
    /// may be sent.
    pub fn qrcode_enabled(mut self, value: bool) -> Self {
        self.qrcode_enabled = Some(value);
        self
    }

    /// Id of the QR code template whose look the link takes.
    pub fn qrcode_template_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(value.into());
        self
    }

    /// Path of the short address: one or more segments. Generated if missing; unique per domain.
    ///
    /// A segment `steps` is reserved. On a custom domain a whole segment may be a variable `{name}`
    /// (`[a-z][a-z0-9_]{0,39}`, each once), whose value lands on the visitor as the attribute `name`. A fixed path
    /// beats a variable one.
    pub fn shortlink(mut self, value: impl Into<String>) -> Self {
        self.shortlink = Some(value.into());
        self
    }

    /// Names of the link's tags. Unknown ones are created on the fly.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Whether the call waits until the QR image exists, which is slow. Default false. Not together with
    /// `qrcodeEnabled: false`.
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

/// A created link and its first workflow steps.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkResponse {
    /// The created link.
    pub link: Link,
    /// The link's first steps: the entry step, connected to a default exit step.
    pub workflow_steps: Vec<WorkflowStep>,
}

impl CreateLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(CreateLinkResponse { link: Required("link"), workflow_steps: Optional("workflowSteps") });

/// A link to a file of the media library to create. Only `mediaId` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpenMediaLinkRequest {
    /// Id of the custom domain the link lives on.
    pub custom_domain_id: Option<String>,
    /// Id of the directory to file the link in.
    pub directory_id: Option<String>,
    /// Address served once the link has expired.
    pub expired_destination: Option<String>,
    /// Moment at which the link expires.
    pub expires_at: Option<jiff::Timestamp>,
    /// Id chosen by the caller, a UUID.
    pub id: Option<String>,
    /// Id of the media item that the link opens.
    pub media_id: String,
    /// Free text pairs kept with the link.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name shown in the dashboard, and found by `search`.
    pub name: Option<String>,
    /// What the link is for, in free text, for the assistant.
    pub purpose: Option<String>,
    /// Id of an existing design for the QR code.
    pub qrcode_design_id: Option<String>,
    /// Whether the link has a QR code.
    pub qrcode_enabled: Option<bool>,
    /// Id of the QR code template whose look the link takes.
    pub qrcode_template_id: Option<String>,
    /// Path of the short address: one or more segments.
    pub shortlink: Option<String>,
    /// Names of the link's tags.
    pub tags: Option<Vec<String>>,
    /// Whether the call waits until the QR image exists, which is slow.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateOpenMediaLinkRequest {
    /// Creates a value with its required fields.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self { media_id: media_id.into(), ..rt::Object::empty() }
    }

    /// Id of the custom domain the link lives on. Without it, the shared domain.
    pub fn custom_domain_id(mut self, value: impl Into<String>) -> Self {
        self.custom_domain_id = Some(value.into());
        self
    }

    /// Id of the directory to file the link in. Without it, the root.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Address served once the link has expired. Without it, a built-in page is shown.
    pub fn expired_destination(mut self, value: impl Into<String>) -> Self {
        self.expired_destination = Some(value.into());
        self
    }

    /// Moment at which the link expires. Must lie ahead. The link then leaves the workspace, and only
    /// `expiredDestination` or the built-in page is served.
    pub fn expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }

    /// Id chosen by the caller, a UUID. Generated if missing.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Id of the media item that the link opens.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = value.into();
        self
    }

    /// Free text pairs kept with the link. No nesting, 50 keys at most; can be set only on create.
    pub fn metadata(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.metadata =
            Some(value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect());
        self
    }

    /// Name shown in the dashboard, and found by `search`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// What the link is for, in free text, for the assistant.
    pub fn purpose(mut self, value: impl Into<String>) -> Self {
        self.purpose = Some(value.into());
        self
    }

    /// Id of an existing design for the QR code. A design belongs to one link or template only. Not together with
    /// `qrcodeEnabled: false`.
    pub fn qrcode_design_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(value.into());
        self
    }

    /// Whether the link has a QR code. Default true. With false, neither `qrcodeDesignId` nor `waitForQrcode: true`
    /// may be sent.
    pub fn qrcode_enabled(mut self, value: bool) -> Self {
        self.qrcode_enabled = Some(value);
        self
    }

    /// Id of the QR code template whose look the link takes.
    pub fn qrcode_template_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(value.into());
        self
    }

    /// Path of the short address: one or more segments. Generated if missing; unique per domain.
    ///
    /// A segment `steps` is reserved. On a custom domain a whole segment may be a variable `{name}`
    /// (`[a-z][a-z0-9_]{0,39}`, each once), whose value lands on the visitor as the attribute `name`. A fixed path
    /// beats a variable one.
    pub fn shortlink(mut self, value: impl Into<String>) -> Self {
        self.shortlink = Some(value.into());
        self
    }

    /// Names of the link's tags. Unknown ones are created on the fly.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Whether the call waits until the QR image exists, which is slow. Default false. Not together with
    /// `qrcodeEnabled: false`.
    pub fn wait_for_qrcode(mut self, value: bool) -> Self {
        self.wait_for_qrcode = Some(value);
        self
    }
}

rt::json_object!(CreateOpenMediaLinkRequest {
    custom_domain_id: Optional("customDomainId"),
    directory_id: Optional("directoryId"),
    expired_destination: Optional("expiredDestination"),
    expires_at: Optional("expiresAt"),
    id: Optional("id"),
    media_id: Required("mediaId"),
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

/// A created link to a media item, and its workflow steps.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpenMediaLinkResponse {
    /// The created link.
    pub link: Link,
    /// The link's first workflow steps.
    pub workflow_steps: Vec<WorkflowStep>,
}

impl CreateOpenMediaLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(CreateOpenMediaLinkResponse { link: Required("link"), workflow_steps: Optional("workflowSteps") });

/// A link to a thank-you page to create. Only `title` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateThankYouLinkRequest {
    /// Id of the custom domain the link lives on.
    pub custom_domain_id: Option<String>,
    /// Text below the headline.
    pub description: Option<String>,
    /// Id of the directory to file the link in.
    pub directory_id: Option<String>,
    /// Address served once the link has expired.
    pub expired_destination: Option<String>,
    /// Moment at which the link expires.
    pub expires_at: Option<jiff::Timestamp>,
    /// Id chosen by the caller, a UUID.
    pub id: Option<String>,
    /// Free text pairs kept with the link.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name shown in the dashboard, and found by `search`.
    pub name: Option<String>,
    /// What the link is for, in free text, for the assistant.
    pub purpose: Option<String>,
    /// Id of an existing design for the QR code.
    pub qrcode_design_id: Option<String>,
    /// Whether the link has a QR code.
    pub qrcode_enabled: Option<bool>,
    /// Id of the QR code template whose look the link takes.
    pub qrcode_template_id: Option<String>,
    /// Path of the short address: one or more segments.
    pub shortlink: Option<String>,
    /// Names of the link's tags.
    pub tags: Option<Vec<String>>,
    /// Headline of the page.
    pub title: String,
    /// Whether the call waits until the QR image exists, which is slow.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateThankYouLinkRequest {
    /// Creates a value with its required fields.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..rt::Object::empty() }
    }

    /// Id of the custom domain the link lives on. Without it, the shared domain.
    pub fn custom_domain_id(mut self, value: impl Into<String>) -> Self {
        self.custom_domain_id = Some(value.into());
        self
    }

    /// Text below the headline.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the directory to file the link in. Without it, the root.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Address served once the link has expired. Without it, a built-in page is shown.
    pub fn expired_destination(mut self, value: impl Into<String>) -> Self {
        self.expired_destination = Some(value.into());
        self
    }

    /// Moment at which the link expires. Must lie ahead. The link then leaves the workspace, and only
    /// `expiredDestination` or the built-in page is served.
    pub fn expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }

    /// Id chosen by the caller, a UUID. Generated if missing.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Free text pairs kept with the link. No nesting, 50 keys at most; can be set only on create.
    pub fn metadata(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.metadata =
            Some(value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect());
        self
    }

    /// Name shown in the dashboard, and found by `search`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// What the link is for, in free text, for the assistant.
    pub fn purpose(mut self, value: impl Into<String>) -> Self {
        self.purpose = Some(value.into());
        self
    }

    /// Id of an existing design for the QR code. A design belongs to one link or template only. Not together with
    /// `qrcodeEnabled: false`.
    pub fn qrcode_design_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(value.into());
        self
    }

    /// Whether the link has a QR code. Default true. With false, neither `qrcodeDesignId` nor `waitForQrcode: true`
    /// may be sent.
    pub fn qrcode_enabled(mut self, value: bool) -> Self {
        self.qrcode_enabled = Some(value);
        self
    }

    /// Id of the QR code template whose look the link takes.
    pub fn qrcode_template_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(value.into());
        self
    }

    /// Path of the short address: one or more segments. Generated if missing; unique per domain.
    ///
    /// A segment `steps` is reserved. On a custom domain a whole segment may be a variable `{name}`
    /// (`[a-z][a-z0-9_]{0,39}`, each once), whose value lands on the visitor as the attribute `name`. A fixed path
    /// beats a variable one.
    pub fn shortlink(mut self, value: impl Into<String>) -> Self {
        self.shortlink = Some(value.into());
        self
    }

    /// Names of the link's tags. Unknown ones are created on the fly.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Headline of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }

    /// Whether the call waits until the QR image exists, which is slow. Default false. Not together with
    /// `qrcodeEnabled: false`.
    pub fn wait_for_qrcode(mut self, value: bool) -> Self {
        self.wait_for_qrcode = Some(value);
        self
    }
}

rt::json_object!(CreateThankYouLinkRequest {
    custom_domain_id: Optional("customDomainId"),
    description: Optional("description"),
    directory_id: Optional("directoryId"),
    expired_destination: Optional("expiredDestination"),
    expires_at: Optional("expiresAt"),
    id: Optional("id"),
    metadata: Optional("metadata"),
    name: Optional("name"),
    purpose: Optional("purpose"),
    qrcode_design_id: Optional("qrcodeDesignId"),
    qrcode_enabled: Optional("qrcodeEnabled"),
    qrcode_template_id: Optional("qrcodeTemplateId"),
    shortlink: Optional("shortlink"),
    tags: Optional("tags"),
    title: Required("title"),
    wait_for_qrcode: Optional("waitForQrcode"),
});

/// A created link to a thank-you page.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateThankYouLinkResponse {
    /// The created link.
    pub link: Link,
}

impl CreateThankYouLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into() }
    }
}

rt::json_object!(CreateThankYouLinkResponse { link: Required("link") });

/// Empty answer to a deleted link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLinkResponse {}

impl DeleteLinkResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteLinkResponse {});

/// The link that was asked for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetLinkResponse {
    /// The link.
    pub link: Link,
}

impl GetLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into() }
    }
}

rt::json_object!(GetLinkResponse { link: Required("link") });

rt::string_enum! {
    /// Field that links are sorted by.
    pub enum LinkSortField {
        /// No value.
        ///
        /// `LINK_SORT_FIELD_UNSPECIFIED`
        Unspecified = "LINK_SORT_FIELD_UNSPECIFIED",
        /// By moment of creation.
        ///
        /// `LINK_SORT_FIELD_CREATED_AT`
        CreatedAt = "LINK_SORT_FIELD_CREATED_AT",
        /// By moment of the last change. The default.
        ///
        /// `LINK_SORT_FIELD_UPDATED_AT`
        UpdatedAt = "LINK_SORT_FIELD_UPDATED_AT",
        /// By shortlink.
        ///
        /// `LINK_SORT_FIELD_SHORTLINK`
        Shortlink = "LINK_SORT_FIELD_SHORTLINK",
        /// By name.
        ///
        /// `LINK_SORT_FIELD_NAME`
        Name = "LINK_SORT_FIELD_NAME",
        /// By number of events.
        ///
        /// `LINK_SORT_FIELD_EVENT_COUNT`
        EventCount = "LINK_SORT_FIELD_EVENT_COUNT",
    }
}

rt::string_enum! {
    /// Which links a list shows.
    pub enum LinkView {
        /// No value.
        ///
        /// `LINK_VIEW_UNSPECIFIED`
        Unspecified = "LINK_VIEW_UNSPECIFIED",
        /// Only the links of one directory.
        ///
        /// `LINK_VIEW_DIRECTORY`
        Directory = "LINK_VIEW_DIRECTORY",
    }
}

/// One page of links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLinksResponse {
    /// Links of this page.
    pub links: Vec<Link>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListLinksResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListLinksResponse {
    links: Optional("links"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});

rt::string_enum! {
    /// Format of a rendered QR image.
    pub enum QrcodeRenderFormat {
        /// No value.
        ///
        /// `QRCODE_RENDER_FORMAT_UNSPECIFIED`
        Unspecified = "QRCODE_RENDER_FORMAT_UNSPECIFIED",
        /// A PNG image. The default.
        ///
        /// `QRCODE_RENDER_FORMAT_PNG`
        Png = "QRCODE_RENDER_FORMAT_PNG",
        /// An SVG drawing.
        ///
        /// `QRCODE_RENDER_FORMAT_SVG`
        Svg = "QRCODE_RENDER_FORMAT_SVG",
    }
}

/// Values for one QR image.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeRenderItem {
    /// Value for each variable of the shortlink, by name.
    pub values: Option<std::collections::BTreeMap<String, String>>,
}

impl QrcodeRenderItem {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Value for each variable of the shortlink, by name. Every variable needs one.
    pub fn values(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        self.values =
            Some(value.into_iter().map(|(key, item)| (key.as_ref().to_owned(), item.as_ref().to_owned())).collect());
        self
    }
}

rt::json_object!(QrcodeRenderItem { values: Optional("values") });

/// QR images to render for a dynamic shortlink.
#[doc(alias = "LinksServiceRenderQrcodeImagesBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct RenderQrcodeImagesRequest {
    /// Format of the images.
    pub format: Option<QrcodeRenderFormat>,
    /// Sets of values to render, 1 to 100.
    pub items: Vec<QrcodeRenderItem>,
    /// Edge of an image in pixels, 256 to 4096.
    pub size: Option<i32>,
}

impl RenderQrcodeImagesRequest {
    /// Creates a value with its required fields.
    pub fn new(items: impl IntoIterator<Item = impl Into<QrcodeRenderItem>>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), ..rt::Object::empty() }
    }

    /// Format of the images. Default PNG.
    pub fn format(mut self, value: impl Into<QrcodeRenderFormat>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Sets of values to render, 1 to 100.
    pub fn items(mut self, value: impl IntoIterator<Item = impl Into<QrcodeRenderItem>>) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }

    /// Edge of an image in pixels, 256 to 4096. Default 1024.
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

rt::json_object!(RenderQrcodeImagesRequest {
    format: Optional("format"),
    items: Required("items"),
    size: Optional("size"),
});

/// The rendered QR images.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RenderQrcodeImagesResponse {
    /// Rendered images, in the order of the request.
    pub items: Vec<RenderedQrcode>,
}

impl RenderQrcodeImagesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RenderQrcodeImagesResponse { items: Optional("items") });

/// One rendered QR image.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RenderedQrcode {
    /// Address that the QR code holds.
    pub address: String,
    /// MIME type of the image.
    pub content_type: String,
    /// Address of the image. It expires.
    pub image_url: String,
    /// The values it was rendered for.
    pub values: std::collections::BTreeMap<String, String>,
}

impl RenderedQrcode {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RenderedQrcode {
    address: Always("address"),
    content_type: Always("contentType"),
    image_url: Always("imageUrl"),
    values: Optional("values"),
});

/// The links whose QR images are wanted.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResolveQrcodeImagesRequest {
    /// Ids of the links.
    pub link_ids: Vec<String>,
}

impl ResolveQrcodeImagesRequest {
    /// Creates a value with its required fields.
    pub fn new(link_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { link_ids: link_ids.into_iter().map(|item| item.as_ref().to_owned()).collect() }
    }

    /// Ids of the links. Unknown ones are ignored.
    pub fn link_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.link_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::json_object!(ResolveQrcodeImagesRequest { link_ids: Required("linkIds") });

/// Addresses of QR images by link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeImagesResponse {
    /// Signed image addresses by link id. Links without an image are missing. The addresses expire.
    pub qrcode_signed_urls: std::collections::BTreeMap<String, String>,
}

impl ResolveQrcodeImagesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveQrcodeImagesResponse { qrcode_signed_urls: Optional("qrcodeSignedUrls") });

/// Whether a shortlink is free.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShortlinkAvailabilityResponse {
    /// Whether the shortlink can still be taken.
    pub available: bool,
}

impl ShortlinkAvailabilityResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ShortlinkAvailabilityResponse { available: Always("available") });

/// A suggested shortlink.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShortlinkRandomResponse {
    /// A random shortlink.
    pub shortlink: String,
}

impl ShortlinkRandomResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ShortlinkRandomResponse { shortlink: Always("shortlink") });

/// Changes to a link. What is left out keeps its value.
#[doc(alias = "LinksServiceUpdateBody")]
#[must_use]
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
    /// New moment of expiry.
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
    /// Whether the link has a QR code.
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the directory to move the link to.
    pub fn directory_id(mut self, value: impl Into<String>) -> Self {
        self.directory_id = Some(value.into());
        self
    }

    /// Whether to take the link out of its directory, back to the root.
    pub fn directory_id_delete(mut self, value: bool) -> Self {
        self.directory_id_delete = Some(value);
        self
    }

    /// Address served once the link has expired.
    pub fn expired_destination(mut self, value: impl Into<String>) -> Self {
        self.expired_destination = Some(value.into());
        self
    }

    /// Whether to clear `expiredDestination`.
    pub fn expired_destination_delete(mut self, value: bool) -> Self {
        self.expired_destination_delete = Some(value);
        self
    }

    /// New moment of expiry. Must lie ahead.
    pub fn expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }

    /// Whether to clear `expiresAt`, so that the link never expires.
    pub fn expires_at_delete(mut self, value: bool) -> Self {
        self.expires_at_delete = Some(value);
        self
    }

    /// Address to use when the real destination cannot be served.
    pub fn fallback_destination(mut self, value: impl Into<String>) -> Self {
        self.fallback_destination = Some(value.into());
        self
    }

    /// New name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the page theme for the link's pages.
    pub fn page_theme_id(mut self, value: impl Into<String>) -> Self {
        self.page_theme_id = Some(value.into());
        self
    }

    /// What the link is for, in free text, for the assistant.
    pub fn purpose(mut self, value: impl Into<String>) -> Self {
        self.purpose = Some(value.into());
        self
    }

    /// Whether the link has a QR code. False destroys the image and its design, true makes a new design.
    pub fn qrcode_enabled(mut self, value: bool) -> Self {
        self.qrcode_enabled = Some(value);
        self
    }

    /// Id of the QR code template whose look the link takes.
    pub fn qrcode_template_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_template_id = Some(value.into());
        self
    }

    /// Whether to clear `qrcodeTemplateId`.
    pub fn qrcode_template_id_delete(mut self, value: bool) -> Self {
        self.qrcode_template_id_delete = Some(value);
        self
    }

    /// Names of the tags the link shall have, replacing all that it has.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }

    /// Whether to remove all tags.
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

/// The link after the change.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateLinkResponse {
    /// The changed link.
    pub link: Link,
}

impl UpdateLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into() }
    }
}

rt::json_object!(UpdateLinkResponse { link: Required("link") });

/// The contact that a contact card shows. Every field is optional.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCardData {
    /// Label of the card's button.
    pub button_label: Option<String>,
    /// City of the postal address.
    pub city: Option<String>,
    /// Country of the postal address.
    pub country: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Company or organisation.
    pub organization: Option<String>,
    /// Phone number.
    pub phone: Option<String>,
    /// Whether the phone number can be reached by WhatsApp.
    pub phone_is_whatsapp: Option<bool>,
    /// Whether text messages can be sent to the phone number.
    pub phone_sms_enabled: Option<bool>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// Whether the card shows a button that saves the contact.
    pub save_button_enabled: Option<bool>,
    /// Profiles on social networks.
    pub social_links: Option<Vec<VCardSocialLink>>,
    /// State or region of the postal address.
    pub state: Option<String>,
    /// Street and number of the postal address.
    pub street_address: Option<String>,
    /// Title, such as a job title.
    pub title: Option<String>,
    /// Whether the card is offered as a wallet pass.
    pub wallet_pass_enabled: Option<bool>,
    /// Address of the website.
    pub website: Option<String>,
}

impl VCardData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Label of the card's button.
    pub fn button_label(mut self, value: impl Into<String>) -> Self {
        self.button_label = Some(value.into());
        self
    }

    /// City of the postal address.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Country of the postal address.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }

    /// Email address.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// First name.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Last name.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Company or organisation.
    pub fn organization(mut self, value: impl Into<String>) -> Self {
        self.organization = Some(value.into());
        self
    }

    /// Phone number.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }

    /// Whether the phone number can be reached by WhatsApp.
    pub fn phone_is_whatsapp(mut self, value: bool) -> Self {
        self.phone_is_whatsapp = Some(value);
        self
    }

    /// Whether text messages can be sent to the phone number.
    pub fn phone_sms_enabled(mut self, value: bool) -> Self {
        self.phone_sms_enabled = Some(value);
        self
    }

    /// Postal code of the address.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }

    /// Whether the card shows a button that saves the contact.
    pub fn save_button_enabled(mut self, value: bool) -> Self {
        self.save_button_enabled = Some(value);
        self
    }

    /// Profiles on social networks.
    pub fn social_links(mut self, value: impl IntoIterator<Item = impl Into<VCardSocialLink>>) -> Self {
        self.social_links = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// State or region of the postal address.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// Street and number of the postal address.
    pub fn street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }

    /// Title, such as a job title.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Whether the card is offered as a wallet pass.
    pub fn wallet_pass_enabled(mut self, value: bool) -> Self {
        self.wallet_pass_enabled = Some(value);
        self
    }

    /// Address of the website.
    pub fn website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
}

rt::json_object!(VCardData {
    button_label: Optional("buttonLabel"),
    city: Optional("city"),
    country: Optional("country"),
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    organization: Optional("organization"),
    phone: Optional("phone"),
    phone_is_whatsapp: Optional("phoneIsWhatsapp"),
    phone_sms_enabled: Optional("phoneSmsEnabled"),
    postal_code: Optional("postalCode"),
    save_button_enabled: Optional("saveButtonEnabled"),
    social_links: Optional("socialLinks"),
    state: Optional("state"),
    street_address: Optional("streetAddress"),
    title: Optional("title"),
    wallet_pass_enabled: Optional("walletPassEnabled"),
    website: Optional("website"),
});
