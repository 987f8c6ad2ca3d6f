// Written by `cargo xtask regenerate`.
//! Models of `QrCodeTemplatesApi`.

use crate::{apis::*, models::*, rt};

/// A QR code template to create with [`QrCodeTemplatesApi::create`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateQrcodeTemplateRequest {
    /// Description of the template.
    pub description: Option<String>,
    /// Frequently asked questions about the template, as JSON text.
    pub faq: Option<String>,
    /// Detailed information about the template, in Markdown.
    pub learn_more: Option<String>,
    /// Name of the template, shown in the gallery.
    pub name: Option<String>,
    /// ID of the design that the template consists of, a UUID.
    pub qrcode_design_id: Option<String>,
    /// Tags for categorizing and filtering templates, separated by commas.
    pub tags: Option<String>,
}

impl CreateQrcodeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the template. It is required to publish the template.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Frequently asked questions about the template, as JSON text.
    pub fn faq<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.faq = value.into_option();
        self
    }

    /// Detailed information about the template, in Markdown.
    pub fn learn_more<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.learn_more = value.into_option();
        self
    }

    /// Name of the template, shown in the gallery. It is required to publish the template.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the design that the template consists of, a UUID. No link and no other template may use the
    /// design.
    pub fn qrcode_design_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.qrcode_design_id = value.into_option();
        self
    }

    /// Tags for categorizing and filtering templates, separated by commas.
    pub fn tags<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tags = value.into_option();
        self
    }
}

rt::json_object!(CreateQrcodeTemplateRequest {
    description: Optional("description"),
    faq: Optional("faq"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    qrcode_design_id: Optional("qrcodeDesignId"),
    tags: Optional("tags"),
});

/// The response to the creation of a QR code template.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateQrcodeTemplateResponse {
    /// The created QR code template.
    pub qrcode_template: QrcodeTemplate,
}

impl CreateQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_template: impl Into<QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(CreateQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });

/// The empty response to the deletion of a QR code template.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteQrcodeTemplateResponse {}

impl DeleteQrcodeTemplateResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteQrcodeTemplateResponse {});

/// The published template for [`QrCodeTemplatesApi::import`] to copy.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportQrcodeTemplateRequest {
    /// Slug of the published template to import.
    pub slug: Option<String>,
}

impl ImportQrcodeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Slug of the published template to import.
    pub fn slug<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.slug = value.into_option();
        self
    }
}

rt::json_object!(ImportQrcodeTemplateRequest { slug: Optional("slug") });

/// The response to the import of a QR code template.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportQrcodeTemplateResponse {
    /// The private copy, which the workspace owns.
    pub qrcode_template: QrcodeTemplate,
}

impl ImportQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_template: impl Into<QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(ImportQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });

/// One page of QR code templates.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQrcodeTemplatesResponse {
    /// True if there is another page after this one.
    pub has_more: bool,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// The templates on this page.
    pub qrcode_templates: Vec<QrcodeTemplate>,
    /// Total number of items on all pages.
    pub total_count: Option<i64>,
}

impl ListQrcodeTemplatesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListQrcodeTemplatesResponse {
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    qrcode_templates: Optional("qrcodeTemplates"),
    total_count: Optional("totalCount"),
});

/// One page of the public gallery of QR code templates.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicListQrcodeTemplatesResponse {
    /// True if there is another page after this one.
    pub has_more: bool,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// The templates on this page.
    pub qrcode_templates: Vec<PublicQrcodeTemplate>,
}

impl PublicListQrcodeTemplatesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicListQrcodeTemplatesResponse {
    has_more: Always("hasMore"),
    next_page_token: Optional("nextPageToken"),
    qrcode_templates: Optional("qrcodeTemplates"),
});

/// A published or built-in QR code template, as the public gallery shows it.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicQrcodeTemplate {
    /// True if Linkbreakers maintains the template and offers it to every workspace.
    pub built_in: bool,
    /// Short description, shown in the template picker.
    pub description: Option<String>,
    /// Frequently asked questions about the template, as JSON text.
    pub faq: Option<String>,
    /// Detailed information about the template, in Markdown.
    pub learn_more: Option<String>,
    /// Name of the template, shown in the gallery.
    pub name: Option<String>,
    /// When the template was published and became available to all workspaces.
    pub published_at: Option<jiff::Timestamp>,
    /// Slug that identifies the template in the public gallery and its URLs.
    pub slug: String,
    /// Tags for categorizing and filtering templates, separated by commas.
    pub tags: Option<String>,
    /// Signed URL of a preview image of the design. It expires.
    pub thumbnail_signed_url: Option<String>,
    /// Public information about the workspace that created the template. Present only if `include` contains
    /// `workspace`; empty for built-in templates.
    pub workspace: Option<Box<PublicWorkspace>>,
}

impl PublicQrcodeTemplate {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicQrcodeTemplate {
    built_in: Always("builtIn"),
    description: Optional("description"),
    faq: Optional("faq"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    published_at: Optional("publishedAt"),
    slug: Always("slug"),
    tags: Optional("tags"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
    workspace: Optional("workspace"),
});

/// The empty request body of [`QrCodeTemplatesApi::publish`].
#[doc(alias = "QrcodeTemplatesServicePublishQrcodeTemplateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublishQrcodeTemplateRequest {}

impl PublishQrcodeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublishQrcodeTemplateRequest {});

/// The response to the publication of a QR code template.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PublishQrcodeTemplateResponse {
    /// The published QR code template.
    pub qrcode_template: QrcodeTemplate,
}

impl PublishQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_template: impl Into<QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(PublishQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });

/// A reusable QR code design that can be applied to links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeTemplate {
    /// True if Linkbreakers maintains the template and offers it to every workspace.
    pub built_in: bool,
    /// When the template was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Short description, shown in the template picker.
    pub description: Option<String>,
    /// ID of the public template that this one was imported from, a UUID. Absent if it was not imported.
    pub duplicated_from: Option<String>,
    /// Frequently asked questions about the template, as JSON text.
    pub faq: Option<String>,
    /// ID of the template, a UUID.
    pub id: String,
    /// Detailed information about the template, in Markdown.
    pub learn_more: Option<String>,
    /// Name of the template, shown in the gallery.
    pub name: Option<String>,
    /// True if the template belongs to the caller's workspace. It is false for built-in templates and for those
    /// that other workspaces published.
    pub owned: bool,
    /// When the template was published. Absent while it is private to its workspace. Built-in templates count
    /// as published in any case.
    pub published_at: Option<jiff::Timestamp>,
    /// The design that the template consists of.
    pub qrcode_design: Option<Box<QrcodeDesign>>,
    /// ID of the design that the template consists of, a UUID.
    pub qrcode_design_id: Option<String>,
    /// Slug that identifies the template in the public gallery and its URLs. It is required to publish the
    /// template.
    pub slug: Option<String>,
    /// Tags for categorizing and filtering templates, separated by commas.
    pub tags: Option<String>,
    /// When the thumbnail was queued for regeneration.
    pub thumbnail_pending_update_since: Option<jiff::Timestamp>,
    /// Signed URL of a preview image of the design. It expires;
    /// [`QrCodeTemplatesApi::resolve_images`] returns a new one.
    pub thumbnail_signed_url: Option<String>,
    /// When the template was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// Number of links in the caller's workspace that were created from the template.
    pub usage_count: i64,
    /// ID of the workspace that owns the template, a UUID. Empty for built-in templates.
    pub workspace_id: Option<String>,
}

impl QrcodeTemplate {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(QrcodeTemplate {
    built_in: Always("builtIn"),
    created_at: Optional("createdAt"),
    description: Optional("description"),
    duplicated_from: Optional("duplicatedFrom"),
    faq: Optional("faq"),
    id: Always("id"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    owned: Always("owned"),
    published_at: Optional("publishedAt"),
    qrcode_design: Optional("qrcodeDesign"),
    qrcode_design_id: Optional("qrcodeDesignId"),
    slug: Optional("slug"),
    tags: Optional("tags"),
    thumbnail_pending_update_since: Optional("thumbnailPendingUpdateSince"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
    updated_at: Optional("updatedAt"),
    usage_count: Always("usageCount"),
    workspace_id: Optional("workspaceId"),
});

rt::string_enum! {
    /// Filter that selects QR code templates by their owner.
    pub enum QrcodeTemplateScope {
        /// Not specified; the API uses [`QrcodeTemplateScope::Workspace`].
        ///
        /// `QRCODE_TEMPLATE_SCOPE_UNSPECIFIED`
        Unspecified = "QRCODE_TEMPLATE_SCOPE_UNSPECIFIED",
        /// Only templates that the caller's workspace owns.
        ///
        /// `QRCODE_TEMPLATE_SCOPE_WORKSPACE`
        Workspace = "QRCODE_TEMPLATE_SCOPE_WORKSPACE",
        /// All templates that the workspace may use: its own, the built-in ones, and those that other workspaces
        /// published.
        ///
        /// `QRCODE_TEMPLATE_SCOPE_AVAILABLE`
        Available = "QRCODE_TEMPLATE_SCOPE_AVAILABLE",
    }
}

/// The templates for [`QrCodeTemplatesApi::resolve_images`] to return thumbnails for.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeTemplateImagesRequest {
    /// IDs of the templates, as UUIDs.
    pub template_ids: Option<Vec<String>>,
}

impl ResolveQrcodeTemplateImagesRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the templates, as UUIDs. The response leaves out those that the caller cannot access.
    pub fn template_ids<M>(mut self, value: impl rt::IntoList<str, M>) -> Self {
        self.template_ids = value.into_list();
        self
    }
}

rt::json_object!(ResolveQrcodeTemplateImagesRequest { template_ids: Optional("templateIds") });

/// Signed URLs of the thumbnails of QR code templates.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeTemplateImagesResponse {
    /// Map from the ID of each template to the signed URL of its thumbnail. The URLs expire, so do not store
    /// them.
    pub thumbnail_signed_urls: std::collections::BTreeMap<String, String>,
}

impl ResolveQrcodeTemplateImagesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveQrcodeTemplateImagesResponse { thumbnail_signed_urls: Optional("thumbnailSignedUrls") });

/// New name, slug, tags and texts for a QR code template. Fields that are left out keep their value.
#[doc(alias = "QrcodeTemplatesServiceUpdateQrcodeTemplateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateQrcodeTemplateRequest {
    /// New short description of the template.
    pub description: Option<String>,
    /// New frequently asked questions about the template, as JSON text.
    pub faq: Option<String>,
    /// New detailed information about the template, in Markdown.
    pub learn_more: Option<String>,
    /// New name of the template, shown in the gallery.
    pub name: Option<String>,
    /// New slug of the template.
    pub slug: Option<String>,
    /// New tags of the template, separated by commas.
    pub tags: Option<String>,
}

impl UpdateQrcodeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New short description of the template.
    pub fn description<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.description = value.into_option();
        self
    }

    /// New frequently asked questions about the template, as JSON text.
    pub fn faq<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.faq = value.into_option();
        self
    }

    /// New detailed information about the template, in Markdown.
    pub fn learn_more<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.learn_more = value.into_option();
        self
    }

    /// New name of the template, shown in the gallery.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// New slug of the template. It must be unique across all workspaces.
    pub fn slug<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.slug = value.into_option();
        self
    }

    /// New tags of the template, separated by commas.
    pub fn tags<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.tags = value.into_option();
        self
    }
}

rt::json_object!(UpdateQrcodeTemplateRequest {
    description: Optional("description"),
    faq: Optional("faq"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    slug: Optional("slug"),
    tags: Optional("tags"),
});

/// The response to the update of a QR code template.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateQrcodeTemplateResponse {
    /// The updated QR code template.
    pub qrcode_template: QrcodeTemplate,
}

impl UpdateQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_template: impl Into<QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(UpdateQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });
