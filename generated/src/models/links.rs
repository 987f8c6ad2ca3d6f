// Written by `cargo xtask regenerate`.
//! Models of `LinksApi`.

use crate::{apis::*, models::*, rt};

/// Several links to create in one transaction.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateBulkLinksRequest {
    /// The links to create, at most 250.
    pub links: Vec<CreateLinkRequest>,
}

impl CreateBulkLinksRequest {
    /// Creates a value with its required fields.
    pub fn new(links: impl IntoIterator<Item = impl Into<CreateLinkRequest>>) -> Self {
        Self { links: links.into_iter().map(Into::into).collect() }
    }

    /// The links to create, at most 250. If one is rejected, none is created.
    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<CreateLinkRequest>>) -> Self {
        self.links = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(CreateBulkLinksRequest { links: Required("links") });

/// The links that [`LinksApi::create_bulk`] or [`LinksApi::create_batch`] created.
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

/// A link to a contact card to create with [`LinksApi::create_contact_link`]. Only `vcardData` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateContactLinkRequest {
    /// ID of the custom domain that serves the link.
    pub custom_domain_id: Option<String>,
    /// ID of the directory to place the link in.
    pub directory_id: Option<String>,
    /// URL that visitors are sent to once the link has expired.
    pub expired_destination: Option<String>,
    /// When the link expires; must be in the future.
    pub expires_at: Option<jiff::Timestamp>,
    /// URL that visitors are sent to if the download of the contact fails or is not supported.
    pub fallback_destination: Option<String>,
    /// ID for the link, a UUID chosen by the caller.
    pub id: Option<String>,
    /// Custom string key-value pairs stored with the link, at most 50 keys.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name of the link in the dashboard, also matched by the `search` filter of [`LinksApi::list`].
    pub name: Option<String>,
    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub purpose: Option<String>,
    /// ID of an existing QR code design for the link, a UUID.
    pub qrcode_design_id: Option<String>,
    /// True if the link has a QR code; default true.
    pub qrcode_enabled: Option<bool>,
    /// ID of the QR code template that the link's design is created from.
    pub qrcode_template_id: Option<String>,
    /// Path of the short URL: one or more segments, such as `menu/lunch`.
    pub shortlink: Option<String>,
    /// Names of the link's tags.
    pub tags: Option<Vec<String>>,
    /// The contact that the card shows.
    pub vcard_data: VCardData,
    /// True if the response waits until the QR code image exists, which is slow; default false.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateContactLinkRequest {
    /// Creates a value with its required fields.
    pub fn new(vcard_data: impl Into<VCardData>) -> Self {
        Self { vcard_data: vcard_data.into(), ..rt::Object::empty() }
    }

    /// ID of the custom domain that serves the link. The default domain is used if omitted.
    pub fn custom_domain_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.custom_domain_id = value.into_option();
        self
    }

    /// ID of the directory to place the link in. The link is placed at the root if omitted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// URL that visitors are sent to once the link has expired. A built-in page is shown if omitted.
    pub fn expired_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.expired_destination = value.into_option();
        self
    }

    /// When the link expires; must be in the future. The link never expires if omitted.
    ///
    /// An expired link is removed from the workspace, and its visitors only get `expiredDestination` or the
    /// built-in page.
    pub fn expires_at<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.expires_at = value.into_option();
        self
    }

    /// URL that visitors are sent to if the download of the contact fails or is not supported.
    pub fn fallback_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.fallback_destination = value.into_option();
        self
    }

    /// ID for the link, a UUID chosen by the caller. Generated if omitted.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Custom string key-value pairs stored with the link, at most 50 keys.
    ///
    /// Values must be strings, without nesting. The metadata can be set only on creation.
    pub fn metadata<M>(mut self, value: impl rt::IntoMap<str, M>) -> Self {
        self.metadata = value.into_map();
        self
    }

    /// Name of the link in the dashboard, also matched by the `search` filter of [`LinksApi::list`].
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub fn purpose<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.purpose = value.into_option();
        self
    }

    /// ID of an existing QR code design for the link, a UUID.
    ///
    /// A design belongs to only one link or template; a design that is already in use is rejected. Cannot be
    /// combined with `qrcodeEnabled: false`.
    pub fn qrcode_design_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_design_id = value.into_option();
        self
    }

    /// True if the link has a QR code; default true.
    ///
    /// If false, no design and no image are created, and neither `qrcodeDesignId` nor `waitForQrcode: true` is
    /// allowed. The shortlink and the workflow are not affected.
    pub fn qrcode_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.qrcode_enabled = value.into();
        self
    }

    /// ID of the QR code template that the link's design is created from. The default template is used if
    /// omitted.
    pub fn qrcode_template_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_template_id = value.into_option();
        self
    }

    /// Path of the short URL: one or more segments, such as `menu/lunch`. Generated if omitted; unique per
    /// domain.
    ///
    /// The segment `steps` is reserved. On a custom domain, a whole segment can be a variable such as
    /// `{serial}`, which matches any value. Its name consists of a lowercase letter followed by up to 39
    /// lowercase letters, digits, or underscores, and can be used only once. Each visit stores the matched
    /// value as an attribute of that name on the visitor. A fixed shortlink takes precedence over a dynamic
    /// one.
    pub fn shortlink<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.shortlink = value.into_option();
        self
    }

    /// Names of the link's tags. Tags that do not exist yet are created.
    pub fn tags<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// The contact that the card shows.
    pub fn vcard_data(mut self, value: impl Into<VCardData>) -> Self {
        self.vcard_data = value.into();
        self
    }

    /// True if the response waits until the QR code image exists, which is slow; default false.
    ///
    /// Cannot be combined with `qrcodeEnabled: false`.
    pub fn wait_for_qrcode(mut self, value: impl Into<Option<bool>>) -> Self {
        self.wait_for_qrcode = value.into();
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

/// A link to create with [`LinksApi::create`] or one of the bulk operations. Only `destination` is
/// required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkRequest {
    /// True if redirects keep the `lbid` parameter, so that the destination can identify the visitor with
    /// [`VisitorsApi::identify`].
    pub conversion_tracking: Option<bool>,
    /// ID of the custom domain that serves the link.
    pub custom_domain_id: Option<String>,
    /// URL that visitors are redirected to, checked for malicious content.
    pub destination: String,
    /// ID of the directory to place the link in.
    pub directory_id: Option<String>,
    /// URL that visitors are sent to once the link has expired.
    pub expired_destination: Option<String>,
    /// When the link expires; must be in the future.
    pub expires_at: Option<jiff::Timestamp>,
    /// URL that visitors are sent to when the workflow has no step for them, for example at an unconnected
    /// branch.
    pub fallback_destination: Option<String>,
    /// ID for the link, a UUID chosen by the caller.
    pub id: Option<String>,
    /// Custom string key-value pairs stored with the link, at most 50 keys.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name of the link in the dashboard, also matched by the `search` filter of [`LinksApi::list`].
    pub name: Option<String>,
    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub purpose: Option<String>,
    /// ID of an existing QR code design for the link, a UUID.
    pub qrcode_design_id: Option<String>,
    /// True if the link has a QR code; default true.
    pub qrcode_enabled: Option<bool>,
    /// ID of the QR code template that the link's design is created from.
    pub qrcode_template_id: Option<String>,
    /// Path of the short URL: one or more segments, such as `menu/lunch`.
    pub shortlink: Option<String>,
    /// Names of the link's tags.
    pub tags: Option<Vec<String>>,
    /// True if the response waits until the QR code image exists, which is slow; default false.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateLinkRequest {
    /// Creates a value with its required fields.
    pub fn new(destination: impl Into<String>) -> Self {
        Self { destination: destination.into(), ..rt::Object::empty() }
    }

    /// True if redirects keep the `lbid` parameter, so that the destination can identify the visitor with
    /// [`VisitorsApi::identify`].
    pub fn conversion_tracking(mut self, value: impl Into<Option<bool>>) -> Self {
        self.conversion_tracking = value.into();
        self
    }

    /// ID of the custom domain that serves the link. The default domain is used if omitted.
    pub fn custom_domain_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.custom_domain_id = value.into_option();
        self
    }

    /// URL that visitors are redirected to, checked for malicious content.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = value.into();
        self
    }

    /// ID of the directory to place the link in. The link is placed at the root if omitted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// URL that visitors are sent to once the link has expired. A built-in page is shown if omitted.
    pub fn expired_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.expired_destination = value.into_option();
        self
    }

    /// When the link expires; must be in the future. The link never expires if omitted.
    ///
    /// An expired link is removed from the workspace, and its visitors only get `expiredDestination` or the
    /// built-in page.
    pub fn expires_at<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.expires_at = value.into_option();
        self
    }

    /// URL that visitors are sent to when the workflow has no step for them, for example at an unconnected
    /// branch.
    pub fn fallback_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.fallback_destination = value.into_option();
        self
    }

    /// ID for the link, a UUID chosen by the caller. Generated if omitted.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Custom string key-value pairs stored with the link, at most 50 keys.
    ///
    /// Values must be strings, without nesting. The metadata can be set only on creation.
    pub fn metadata<M>(mut self, value: impl rt::IntoMap<str, M>) -> Self {
        self.metadata = value.into_map();
        self
    }

    /// Name of the link in the dashboard, also matched by the `search` filter of [`LinksApi::list`].
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub fn purpose<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.purpose = value.into_option();
        self
    }

    /// ID of an existing QR code design for the link, a UUID.
    ///
    /// A design belongs to only one link or template; a design that is already in use is rejected. Cannot be
    /// combined with `qrcodeEnabled: false`.
    pub fn qrcode_design_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_design_id = value.into_option();
        self
    }

    /// True if the link has a QR code; default true.
    ///
    /// If false, no design and no image are created, and neither `qrcodeDesignId` nor `waitForQrcode: true` is
    /// allowed. The shortlink and the workflow are not affected.
    pub fn qrcode_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.qrcode_enabled = value.into();
        self
    }

    /// ID of the QR code template that the link's design is created from. The default template is used if
    /// omitted.
    pub fn qrcode_template_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_template_id = value.into_option();
        self
    }

    /// Path of the short URL: one or more segments, such as `menu/lunch`. Generated if omitted; unique per
    /// domain.
    ///
    /// The segment `steps` is reserved. On a custom domain, a whole segment can be a variable such as
    /// `{serial}`, which matches any value. Its name consists of a lowercase letter followed by up to 39
    /// lowercase letters, digits, or underscores, and can be used only once. Each visit stores the matched
    /// value as an attribute of that name on the visitor. A fixed shortlink takes precedence over a dynamic
    /// one.
    pub fn shortlink<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.shortlink = value.into_option();
        self
    }

    /// Names of the link's tags. Tags that do not exist yet are created.
    pub fn tags<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// True if the response waits until the QR code image exists, which is slow; default false.
    ///
    /// Cannot be combined with `qrcodeEnabled: false`.
    pub fn wait_for_qrcode(mut self, value: impl Into<Option<bool>>) -> Self {
        self.wait_for_qrcode = value.into();
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
    /// The first workflow steps of the link: the entry step, connected to a default exit step.
    pub workflow_steps: Vec<WorkflowStep>,
}

impl CreateLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(CreateLinkResponse { link: Required("link"), workflow_steps: Optional("workflowSteps") });

/// A link to a media item to create with [`LinksApi::create_open_media_link`]. Only `mediaId` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOpenMediaLinkRequest {
    /// ID of the custom domain that serves the link.
    pub custom_domain_id: Option<String>,
    /// ID of the directory to place the link in.
    pub directory_id: Option<String>,
    /// URL that visitors are sent to once the link has expired.
    pub expired_destination: Option<String>,
    /// When the link expires; must be in the future.
    pub expires_at: Option<jiff::Timestamp>,
    /// ID for the link, a UUID chosen by the caller.
    pub id: Option<String>,
    /// ID of the media item that the link opens: any item of the workspace that is ready.
    pub media_id: String,
    /// Custom string key-value pairs stored with the link, at most 50 keys.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name of the link in the dashboard, also matched by the `search` filter of [`LinksApi::list`].
    pub name: Option<String>,
    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub purpose: Option<String>,
    /// ID of an existing QR code design for the link, a UUID.
    pub qrcode_design_id: Option<String>,
    /// True if the link has a QR code; default true.
    pub qrcode_enabled: Option<bool>,
    /// ID of the QR code template that the link's design is created from.
    pub qrcode_template_id: Option<String>,
    /// Path of the short URL: one or more segments, such as `menu/lunch`.
    pub shortlink: Option<String>,
    /// Names of the link's tags.
    pub tags: Option<Vec<String>>,
    /// True if the response waits until the QR code image exists, which is slow; default false.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateOpenMediaLinkRequest {
    /// Creates a value with its required fields.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self { media_id: media_id.into(), ..rt::Object::empty() }
    }

    /// ID of the custom domain that serves the link. The default domain is used if omitted.
    pub fn custom_domain_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.custom_domain_id = value.into_option();
        self
    }

    /// ID of the directory to place the link in. The link is placed at the root if omitted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// URL that visitors are sent to once the link has expired. A built-in page is shown if omitted.
    pub fn expired_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.expired_destination = value.into_option();
        self
    }

    /// When the link expires; must be in the future. The link never expires if omitted.
    ///
    /// An expired link is removed from the workspace, and its visitors only get `expiredDestination` or the
    /// built-in page.
    pub fn expires_at<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.expires_at = value.into_option();
        self
    }

    /// ID for the link, a UUID chosen by the caller. Generated if omitted.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// ID of the media item that the link opens: any item of the workspace that is ready.
    pub fn media_id(mut self, value: impl Into<String>) -> Self {
        self.media_id = value.into();
        self
    }

    /// Custom string key-value pairs stored with the link, at most 50 keys.
    ///
    /// Values must be strings, without nesting. The metadata can be set only on creation.
    pub fn metadata<M>(mut self, value: impl rt::IntoMap<str, M>) -> Self {
        self.metadata = value.into_map();
        self
    }

    /// Name of the link in the dashboard, also matched by the `search` filter of [`LinksApi::list`].
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub fn purpose<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.purpose = value.into_option();
        self
    }

    /// ID of an existing QR code design for the link, a UUID.
    ///
    /// A design belongs to only one link or template; a design that is already in use is rejected. Cannot be
    /// combined with `qrcodeEnabled: false`.
    pub fn qrcode_design_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_design_id = value.into_option();
        self
    }

    /// True if the link has a QR code; default true.
    ///
    /// If false, no design and no image are created, and neither `qrcodeDesignId` nor `waitForQrcode: true` is
    /// allowed. The shortlink and the workflow are not affected.
    pub fn qrcode_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.qrcode_enabled = value.into();
        self
    }

    /// ID of the QR code template that the link's design is created from. The default template is used if
    /// omitted.
    pub fn qrcode_template_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_template_id = value.into_option();
        self
    }

    /// Path of the short URL: one or more segments, such as `menu/lunch`. Generated if omitted; unique per
    /// domain.
    ///
    /// The segment `steps` is reserved. On a custom domain, a whole segment can be a variable such as
    /// `{serial}`, which matches any value. Its name consists of a lowercase letter followed by up to 39
    /// lowercase letters, digits, or underscores, and can be used only once. Each visit stores the matched
    /// value as an attribute of that name on the visitor. A fixed shortlink takes precedence over a dynamic
    /// one.
    pub fn shortlink<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.shortlink = value.into_option();
        self
    }

    /// Names of the link's tags. Tags that do not exist yet are created.
    pub fn tags<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// True if the response waits until the QR code image exists, which is slow; default false.
    ///
    /// Cannot be combined with `qrcodeEnabled: false`.
    pub fn wait_for_qrcode(mut self, value: impl Into<Option<bool>>) -> Self {
        self.wait_for_qrcode = value.into();
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
    /// The first workflow steps of the link, including the exit step that opens the media item.
    pub workflow_steps: Vec<WorkflowStep>,
}

impl CreateOpenMediaLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(CreateOpenMediaLinkResponse { link: Required("link"), workflow_steps: Optional("workflowSteps") });

/// A link to a thank-you page to create with [`LinksApi::create_thank_you_link`]. Only `title` is required.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateThankYouLinkRequest {
    /// ID of the custom domain that serves the link.
    pub custom_domain_id: Option<String>,
    /// Text below the title of the page.
    pub description: Option<String>,
    /// ID of the directory to place the link in.
    pub directory_id: Option<String>,
    /// URL that visitors are sent to once the link has expired.
    pub expired_destination: Option<String>,
    /// When the link expires; must be in the future.
    pub expires_at: Option<jiff::Timestamp>,
    /// ID for the link, a UUID chosen by the caller.
    pub id: Option<String>,
    /// Custom string key-value pairs stored with the link, at most 50 keys.
    pub metadata: Option<std::collections::BTreeMap<String, String>>,
    /// Name of the link in the dashboard, also matched by the `search` filter of [`LinksApi::list`].
    pub name: Option<String>,
    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub purpose: Option<String>,
    /// ID of an existing QR code design for the link, a UUID.
    pub qrcode_design_id: Option<String>,
    /// True if the link has a QR code; default true.
    pub qrcode_enabled: Option<bool>,
    /// ID of the QR code template that the link's design is created from.
    pub qrcode_template_id: Option<String>,
    /// Path of the short URL: one or more segments, such as `menu/lunch`.
    pub shortlink: Option<String>,
    /// Names of the link's tags.
    pub tags: Option<Vec<String>>,
    /// Headline of the page.
    pub title: String,
    /// True if the response waits until the QR code image exists, which is slow; default false.
    pub wait_for_qrcode: Option<bool>,
}

impl CreateThankYouLinkRequest {
    /// Creates a value with its required fields.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), ..rt::Object::empty() }
    }

    /// ID of the custom domain that serves the link. The default domain is used if omitted.
    pub fn custom_domain_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.custom_domain_id = value.into_option();
        self
    }

    /// Text below the title of the page.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// ID of the directory to place the link in. The link is placed at the root if omitted.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// URL that visitors are sent to once the link has expired. A built-in page is shown if omitted.
    pub fn expired_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.expired_destination = value.into_option();
        self
    }

    /// When the link expires; must be in the future. The link never expires if omitted.
    ///
    /// An expired link is removed from the workspace, and its visitors only get `expiredDestination` or the
    /// built-in page.
    pub fn expires_at<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.expires_at = value.into_option();
        self
    }

    /// ID for the link, a UUID chosen by the caller. Generated if omitted.
    pub fn id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Custom string key-value pairs stored with the link, at most 50 keys.
    ///
    /// Values must be strings, without nesting. The metadata can be set only on creation.
    pub fn metadata<M>(mut self, value: impl rt::IntoMap<str, M>) -> Self {
        self.metadata = value.into_map();
        self
    }

    /// Name of the link in the dashboard, also matched by the `search` filter of [`LinksApi::list`].
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub fn purpose<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.purpose = value.into_option();
        self
    }

    /// ID of an existing QR code design for the link, a UUID.
    ///
    /// A design belongs to only one link or template; a design that is already in use is rejected. Cannot be
    /// combined with `qrcodeEnabled: false`.
    pub fn qrcode_design_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_design_id = value.into_option();
        self
    }

    /// True if the link has a QR code; default true.
    ///
    /// If false, no design and no image are created, and neither `qrcodeDesignId` nor `waitForQrcode: true` is
    /// allowed. The shortlink and the workflow are not affected.
    pub fn qrcode_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.qrcode_enabled = value.into();
        self
    }

    /// ID of the QR code template that the link's design is created from. The default template is used if
    /// omitted.
    pub fn qrcode_template_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_template_id = value.into_option();
        self
    }

    /// Path of the short URL: one or more segments, such as `menu/lunch`. Generated if omitted; unique per
    /// domain.
    ///
    /// The segment `steps` is reserved. On a custom domain, a whole segment can be a variable such as
    /// `{serial}`, which matches any value. Its name consists of a lowercase letter followed by up to 39
    /// lowercase letters, digits, or underscores, and can be used only once. Each visit stores the matched
    /// value as an attribute of that name on the visitor. A fixed shortlink takes precedence over a dynamic
    /// one.
    pub fn shortlink<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.shortlink = value.into_option();
        self
    }

    /// Names of the link's tags. Tags that do not exist yet are created.
    pub fn tags<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// Headline of the page.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }

    /// True if the response waits until the QR code image exists, which is slow; default false.
    ///
    /// Cannot be combined with `qrcodeEnabled: false`.
    pub fn wait_for_qrcode(mut self, value: impl Into<Option<bool>>) -> Self {
        self.wait_for_qrcode = value.into();
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

/// The empty response to a deletion.
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

/// The link that [`LinksApi::get`] returns.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetLinkResponse {
    /// The requested link.
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
    /// A related object that a response with links can include.
    pub enum LinkInclude {
        /// The custom domain that serves the link.
        ///
        /// `customDomain`
        CustomDomain = "customDomain",
        /// The visual design of the QR code.
        ///
        /// `qrcodeDesign`
        QrcodeDesign = "qrcodeDesign",
        /// A signed URL of the QR code image. It expires.
        ///
        /// `qrcodeSignedUrl`
        QrcodeSignedUrl = "qrcodeSignedUrl",
        /// The tags of the link as objects, with their IDs.
        ///
        /// `tags`
        Tags = "tags",
        /// The design of the link's pages.
        ///
        /// `pageTheme`
        PageTheme = "pageTheme",
    }
}

rt::string_enum! {
    /// The field that a list of links is sorted by.
    pub enum LinkSortField {
        /// Not set; links are sorted by `updatedAt`.
        ///
        /// `LINK_SORT_FIELD_UNSPECIFIED`
        Unspecified = "LINK_SORT_FIELD_UNSPECIFIED",
        /// By the time of creation.
        ///
        /// `LINK_SORT_FIELD_CREATED_AT`
        CreatedAt = "LINK_SORT_FIELD_CREATED_AT",
        /// By the time of the last update. The default.
        ///
        /// `LINK_SORT_FIELD_UPDATED_AT`
        UpdatedAt = "LINK_SORT_FIELD_UPDATED_AT",
        /// By the path of the short URL.
        ///
        /// `LINK_SORT_FIELD_SHORTLINK`
        Shortlink = "LINK_SORT_FIELD_SHORTLINK",
        /// By the name of the link.
        ///
        /// `LINK_SORT_FIELD_NAME`
        Name = "LINK_SORT_FIELD_NAME",
        /// By the number of events.
        ///
        /// `LINK_SORT_FIELD_EVENT_COUNT`
        EventCount = "LINK_SORT_FIELD_EVENT_COUNT",
    }
}

rt::string_enum! {
    /// The scope of a list of links: all links or one directory.
    pub enum LinkView {
        /// All links, regardless of their directory. The default.
        ///
        /// `LINK_VIEW_UNSPECIFIED`
        Unspecified = "LINK_VIEW_UNSPECIFIED",
        /// Only the links in `directoryId`, or at the root if that is empty.
        ///
        /// `LINK_VIEW_DIRECTORY`
        Directory = "LINK_VIEW_DIRECTORY",
    }
}

/// One page of links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLinksResponse {
    /// The links on this page.
    pub links: Vec<Link>,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
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
    /// The format of a rendered QR code image.
    pub enum QrcodeRenderFormat {
        /// Not set; the image is a PNG.
        ///
        /// `QRCODE_RENDER_FORMAT_UNSPECIFIED`
        Unspecified = "QRCODE_RENDER_FORMAT_UNSPECIFIED",
        /// A PNG raster image. The default.
        ///
        /// `QRCODE_RENDER_FORMAT_PNG`
        Png = "QRCODE_RENDER_FORMAT_PNG",
        /// An SVG vector image, for print at any size.
        ///
        /// `QRCODE_RENDER_FORMAT_SVG`
        Svg = "QRCODE_RENDER_FORMAT_SVG",
    }
}

/// The values for one QR code to render.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeRenderItem {
    /// Value for each variable of the shortlink, by name; every variable needs one.
    pub values: Option<std::collections::BTreeMap<String, String>>,
}

impl QrcodeRenderItem {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Value for each variable of the shortlink, by name; every variable needs one. Empty for a link without
    /// variables.
    pub fn values<M>(mut self, value: impl rt::IntoMap<str, M>) -> Self {
        self.values = value.into_map();
        self
    }
}

rt::json_object!(QrcodeRenderItem { values: Optional("values") });

/// The QR code images to render with [`LinksApi::render_qrcode_images`].
#[doc(alias = "LinksServiceRenderQrcodeImagesBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct RenderQrcodeImagesRequest {
    /// Image format; default PNG.
    pub format: Option<QrcodeRenderFormat>,
    /// The QR codes to render, 1 to 100.
    pub items: Vec<QrcodeRenderItem>,
    /// Width and height of the images in pixels, 256 to 4096; default 1024.
    pub size: Option<i32>,
}

impl RenderQrcodeImagesRequest {
    /// Creates a value with its required fields.
    pub fn new(items: impl IntoIterator<Item = impl Into<QrcodeRenderItem>>) -> Self {
        Self { items: items.into_iter().map(Into::into).collect(), ..rt::Object::empty() }
    }

    /// Image format; default PNG.
    pub fn format<M>(mut self, value: impl rt::IntoOption<QrcodeRenderFormat, M>) -> Self {
        self.format = value.into_option();
        self
    }

    /// The QR codes to render, 1 to 100. A link without variables takes one item without values.
    pub fn items(mut self, value: impl IntoIterator<Item = impl Into<QrcodeRenderItem>>) -> Self {
        self.items = value.into_iter().map(Into::into).collect();
        self
    }

    /// Width and height of the images in pixels, 256 to 4096; default 1024.
    pub fn size(mut self, value: impl Into<Option<i32>>) -> Self {
        self.size = value.into();
        self
    }
}

rt::json_object!(RenderQrcodeImagesRequest {
    format: Optional("format"),
    items: Required("items"),
    size: Optional("size"),
});

/// The QR code images that [`LinksApi::render_qrcode_images`] rendered.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RenderQrcodeImagesResponse {
    /// The rendered images, in the order of the request.
    pub items: Vec<RenderedQrcode>,
}

impl RenderQrcodeImagesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RenderQrcodeImagesResponse { items: Optional("items") });

/// One rendered QR code image.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RenderedQrcode {
    /// URL that the QR code encodes, with the values filled in.
    pub address: String,
    /// MIME type of the image: `image/png` or `image/svg+xml`.
    pub content_type: String,
    /// Signed URL of the image. It expires, so download the image or render it again.
    pub image_url: String,
    /// The values that the QR code was rendered for, by variable.
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

/// The links to get QR code images for, with [`LinksApi::resolve_qrcode_images`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResolveQrcodeImagesRequest {
    /// IDs of the links.
    pub link_ids: Vec<String>,
}

impl ResolveQrcodeImagesRequest {
    /// Creates a value with its required fields.
    pub fn new(link_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self { link_ids: link_ids.into_iter().map(|item| item.as_ref().to_owned()).collect() }
    }

    /// IDs of the links. Unknown IDs and links without an image are ignored.
    pub fn link_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.link_ids = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }
}

rt::json_object!(ResolveQrcodeImagesRequest { link_ids: Required("linkIds") });

/// Signed URLs of QR code images, by link.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeImagesResponse {
    /// Signed image URL for each link ID; the URLs expire. Links without an image are missing.
    pub qrcode_signed_urls: std::collections::BTreeMap<String, String>,
}

impl ResolveQrcodeImagesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveQrcodeImagesResponse { qrcode_signed_urls: Optional("qrcodeSignedUrls") });

/// The result of [`LinksApi::shortlink_availability`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShortlinkAvailabilityResponse {
    /// True if a new link can use the shortlink.
    pub available: bool,
}

impl ShortlinkAvailabilityResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ShortlinkAvailabilityResponse { available: Always("available") });

/// The shortlink that [`LinksApi::shortlink_random`] generated.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShortlinkRandomResponse {
    /// Random shortlink that was available at the time of the request.
    pub shortlink: String,
}

impl ShortlinkRandomResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ShortlinkRandomResponse { shortlink: Always("shortlink") });

/// The updates to a link, for [`LinksApi::update`]. Omitted fields keep their value.
#[doc(alias = "LinksServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateLinkRequest {
    /// ID of the directory to move the link to.
    pub directory_id: Option<String>,
    /// True to remove the link from its directory, which moves it to the root.
    pub directory_id_delete: Option<bool>,
    /// New URL that visitors are sent to once the link has expired.
    pub expired_destination: Option<String>,
    /// True to clear `expiredDestination`.
    pub expired_destination_delete: Option<bool>,
    /// New time at which the link expires; must be in the future.
    pub expires_at: Option<jiff::Timestamp>,
    /// True to clear `expiresAt`, so that the link never expires.
    pub expires_at_delete: Option<bool>,
    /// New URL that visitors are sent to when the workflow has no step for them.
    pub fallback_destination: Option<String>,
    /// New name of the link.
    pub name: Option<String>,
    /// ID of the page theme to use for the link's pages.
    pub page_theme_id: Option<String>,
    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub purpose: Option<String>,
    /// True if the link has a QR code.
    pub qrcode_enabled: Option<bool>,
    /// ID of the QR code template that a new design of the link is created from.
    pub qrcode_template_id: Option<String>,
    /// True to clear `qrcodeTemplateId`.
    pub qrcode_template_id_delete: Option<bool>,
    /// Names of the link's tags, replacing the current set.
    pub tags: Option<Vec<String>>,
    /// True to remove all tags from the link.
    pub tags_delete: Option<bool>,
}

impl UpdateLinkRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the directory to move the link to.
    pub fn directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.directory_id = value.into_option();
        self
    }

    /// True to remove the link from its directory, which moves it to the root.
    pub fn directory_id_delete(mut self, value: impl Into<Option<bool>>) -> Self {
        self.directory_id_delete = value.into();
        self
    }

    /// New URL that visitors are sent to once the link has expired.
    pub fn expired_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.expired_destination = value.into_option();
        self
    }

    /// True to clear `expiredDestination`. Visitors of the expired link then get a built-in page.
    pub fn expired_destination_delete(mut self, value: impl Into<Option<bool>>) -> Self {
        self.expired_destination_delete = value.into();
        self
    }

    /// New time at which the link expires; must be in the future.
    ///
    /// An expired link is removed from the workspace, and its visitors only get `expiredDestination` or a
    /// built-in page.
    pub fn expires_at<M>(mut self, value: impl rt::IntoOption<jiff::Timestamp, M>) -> Self {
        self.expires_at = value.into_option();
        self
    }

    /// True to clear `expiresAt`, so that the link never expires.
    pub fn expires_at_delete(mut self, value: impl Into<Option<bool>>) -> Self {
        self.expires_at_delete = value.into();
        self
    }

    /// New URL that visitors are sent to when the workflow has no step for them.
    pub fn fallback_destination<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.fallback_destination = value.into_option();
        self
    }

    /// New name of the link.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the page theme to use for the link's pages.
    pub fn page_theme_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.page_theme_id = value.into_option();
        self
    }

    /// Goal of the link in one or two sentences of free text, used as context by the assistant.
    pub fn purpose<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.purpose = value.into_option();
        self
    }

    /// True if the link has a QR code.
    ///
    /// False permanently deletes the image and the design; printed QR codes keep working because the shortlink
    /// stays the same. True creates a new design from the template and generates the image in the background;
    /// an earlier design is not restored.
    pub fn qrcode_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.qrcode_enabled = value.into();
        self
    }

    /// ID of the QR code template that a new design of the link is created from.
    pub fn qrcode_template_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_template_id = value.into_option();
        self
    }

    /// True to clear `qrcodeTemplateId`.
    pub fn qrcode_template_id_delete(mut self, value: impl Into<Option<bool>>) -> Self {
        self.qrcode_template_id_delete = value.into();
        self
    }

    /// Names of the link's tags, replacing the current set. Tags that do not exist yet are created.
    pub fn tags<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.tags = value.into_list();
        self
    }

    /// True to remove all tags from the link.
    pub fn tags_delete(mut self, value: impl Into<Option<bool>>) -> Self {
        self.tags_delete = value.into();
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

/// The link after an update.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateLinkResponse {
    /// The updated link.
    pub link: Link,
}

impl UpdateLinkResponse {
    /// Creates a value with its required fields.
    pub fn new(link: impl Into<Link>) -> Self {
        Self { link: link.into() }
    }
}

rt::json_object!(UpdateLinkResponse { link: Required("link") });

/// The contact that a contact card shows. All fields are optional.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCardData {
    /// Text on the button of the card.
    pub button_label: Option<String>,
    /// City of the postal address.
    pub city: Option<String>,
    /// Country of the postal address.
    pub country: Option<String>,
    /// Email address of the contact.
    pub email: Option<String>,
    /// First name of the contact.
    pub first_name: Option<String>,
    /// Last name of the contact.
    pub last_name: Option<String>,
    /// Company or organization of the contact.
    pub organization: Option<String>,
    /// Phone number of the contact.
    pub phone: Option<String>,
    /// True if the phone number can be reached through WhatsApp.
    pub phone_is_whatsapp: Option<bool>,
    /// True if the phone number can receive text messages.
    pub phone_sms_enabled: Option<bool>,
    /// Postal code of the address.
    pub postal_code: Option<String>,
    /// True if the card shows the button that adds the contact to the visitor's contacts; default true.
    pub save_button_enabled: Option<bool>,
    /// Profiles of the contact on social networks and other websites.
    pub social_links: Option<Vec<VCardSocialLink>>,
    /// State or region of the postal address.
    pub state: Option<String>,
    /// Street and house number of the postal address.
    pub street_address: Option<String>,
    /// Title of the contact, such as a job title.
    pub title: Option<String>,
    /// True if the card shows buttons that add it to Apple Wallet and Google Wallet; default false.
    pub wallet_pass_enabled: Option<bool>,
    /// URL of the contact's website.
    pub website: Option<String>,
}

impl VCardData {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text on the button of the card.
    pub fn button_label<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.button_label = value.into_option();
        self
    }

    /// City of the postal address.
    pub fn city<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.city = value.into_option();
        self
    }

    /// Country of the postal address.
    pub fn country<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Email address of the contact.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.email = value.into_option();
        self
    }

    /// First name of the contact.
    pub fn first_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.first_name = value.into_option();
        self
    }

    /// Last name of the contact.
    pub fn last_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.last_name = value.into_option();
        self
    }

    /// Company or organization of the contact.
    pub fn organization<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.organization = value.into_option();
        self
    }

    /// Phone number of the contact.
    pub fn phone<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// True if the phone number can be reached through WhatsApp.
    pub fn phone_is_whatsapp(mut self, value: impl Into<Option<bool>>) -> Self {
        self.phone_is_whatsapp = value.into();
        self
    }

    /// True if the phone number can receive text messages.
    pub fn phone_sms_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.phone_sms_enabled = value.into();
        self
    }

    /// Postal code of the address.
    pub fn postal_code<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// True if the card shows the button that adds the contact to the visitor's contacts; default true.
    pub fn save_button_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.save_button_enabled = value.into();
        self
    }

    /// Profiles of the contact on social networks and other websites.
    pub fn social_links<M>(mut self, value: impl rt::IntoList<VCardSocialLink, M>) -> Self {
        self.social_links = value.into_list();
        self
    }

    /// State or region of the postal address.
    pub fn state<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.state = value.into_option();
        self
    }

    /// Street and house number of the postal address.
    pub fn street_address<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Title of the contact, such as a job title.
    pub fn title<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.title = value.into_option();
        self
    }

    /// True if the card shows buttons that add it to Apple Wallet and Google Wallet; default false.
    pub fn wallet_pass_enabled(mut self, value: impl Into<Option<bool>>) -> Self {
        self.wallet_pass_enabled = value.into();
        self
    }

    /// URL of the contact's website.
    pub fn website<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.website = value.into_option();
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
