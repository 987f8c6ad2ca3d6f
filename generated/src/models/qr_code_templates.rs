// Written by `cargo xtask regenerate`.
//! Models of `QrCodeTemplatesApi`.

use crate::{models::*, rt};

/// The API's `CreateQrcodeTemplateRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateQrcodeTemplateRequest {
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Qrcode design id (`qrcodeDesignId`).
    pub qrcode_design_id: Option<String>,
    /// Tags.
    pub tags: Option<String>,
}

impl CreateQrcodeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Faq.
    pub fn faq(mut self, value: impl Into<String>) -> Self {
        self.faq = Some(value.into());
        self
    }

    /// Learn more (`learnMore`).
    pub fn learn_more(mut self, value: impl Into<String>) -> Self {
        self.learn_more = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Qrcode design id (`qrcodeDesignId`).
    pub fn qrcode_design_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(value.into());
        self
    }

    /// Tags.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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

/// The API's `CreateQrcodeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateQrcodeTemplateResponse {
    /// Qrcode template (`qrcodeTemplate`).
    pub qrcode_template: QrcodeTemplate,
}

impl CreateQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_template: impl Into<QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(CreateQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });

/// The API's `DeleteQrcodeTemplateResponse`.
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

/// The API's `ImportQrcodeTemplateRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ImportQrcodeTemplateRequest {
    /// Slug.
    pub slug: Option<String>,
}

impl ImportQrcodeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }
}

rt::json_object!(ImportQrcodeTemplateRequest { slug: Optional("slug") });

/// The API's `ImportQrcodeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ImportQrcodeTemplateResponse {
    /// Qrcode template (`qrcodeTemplate`).
    pub qrcode_template: QrcodeTemplate,
}

impl ImportQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_template: impl Into<QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(ImportQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });

/// The API's `ListQrcodeTemplatesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListQrcodeTemplatesResponse {
    /// Has more (`hasMore`).
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Qrcode templates (`qrcodeTemplates`).
    pub qrcode_templates: Vec<QrcodeTemplate>,
    /// Number of items over all pages.
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

/// The API's `PublicListQrcodeTemplatesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicListQrcodeTemplatesResponse {
    /// Has more (`hasMore`).
    pub has_more: bool,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Qrcode templates (`qrcodeTemplates`).
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

/// The API's `PublicQrcodeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicQrcodeTemplate {
    /// Built in (`builtIn`).
    pub built_in: bool,
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Published at (`publishedAt`).
    pub published_at: Option<jiff::Timestamp>,
    /// Slug.
    pub slug: String,
    /// Tags.
    pub tags: Option<String>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    pub thumbnail_signed_url: Option<String>,
    /// Workspace.
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

/// The API's `QrcodeTemplatesServicePublishQrcodeTemplateBody`.
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

/// The API's `PublishQrcodeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PublishQrcodeTemplateResponse {
    /// Qrcode template (`qrcodeTemplate`).
    pub qrcode_template: QrcodeTemplate,
}

impl PublishQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_template: impl Into<QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(PublishQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });

/// The API's `QrcodeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct QrcodeTemplate {
    /// Built in (`builtIn`).
    pub built_in: bool,
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Description.
    pub description: Option<String>,
    /// Duplicated from (`duplicatedFrom`).
    pub duplicated_from: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Id.
    pub id: String,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Owned.
    pub owned: bool,
    /// Published at (`publishedAt`).
    pub published_at: Option<jiff::Timestamp>,
    /// Qrcode design (`qrcodeDesign`).
    pub qrcode_design: Option<Box<QrcodeDesign>>,
    /// Qrcode design id (`qrcodeDesignId`).
    pub qrcode_design_id: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Tags.
    pub tags: Option<String>,
    /// Thumbnail pending update since (`thumbnailPendingUpdateSince`).
    pub thumbnail_pending_update_since: Option<jiff::Timestamp>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    pub thumbnail_signed_url: Option<String>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Usage count (`usageCount`).
    pub usage_count: i64,
    /// Workspace id (`workspaceId`).
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
    /// The API's `QrcodeTemplateScope`.
    pub enum QrcodeTemplateScope {
        /// `QRCODE_TEMPLATE_SCOPE_UNSPECIFIED`.
        Unspecified = "QRCODE_TEMPLATE_SCOPE_UNSPECIFIED",
        /// `QRCODE_TEMPLATE_SCOPE_WORKSPACE`.
        Workspace = "QRCODE_TEMPLATE_SCOPE_WORKSPACE",
        /// `QRCODE_TEMPLATE_SCOPE_AVAILABLE`.
        Available = "QRCODE_TEMPLATE_SCOPE_AVAILABLE",
    }
}

/// The API's `ResolveQrcodeTemplateImagesRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeTemplateImagesRequest {
    /// Template ids (`templateIds`).
    pub template_ids: Option<Vec<String>>,
}

impl ResolveQrcodeTemplateImagesRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Template ids (`templateIds`).
    pub fn template_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.template_ids = Some(value.into_iter().map(|item| item.as_ref().to_owned()).collect());
        self
    }
}

rt::json_object!(ResolveQrcodeTemplateImagesRequest { template_ids: Optional("templateIds") });

/// The API's `ResolveQrcodeTemplateImagesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResolveQrcodeTemplateImagesResponse {
    /// Thumbnail signed urls (`thumbnailSignedUrls`).
    pub thumbnail_signed_urls: std::collections::BTreeMap<String, String>,
}

impl ResolveQrcodeTemplateImagesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ResolveQrcodeTemplateImagesResponse { thumbnail_signed_urls: Optional("thumbnailSignedUrls") });

/// The API's `QrcodeTemplatesServiceUpdateQrcodeTemplateBody`.
#[doc(alias = "QrcodeTemplatesServiceUpdateQrcodeTemplateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateQrcodeTemplateRequest {
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Tags.
    pub tags: Option<String>,
}

impl UpdateQrcodeTemplateRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Faq.
    pub fn faq(mut self, value: impl Into<String>) -> Self {
        self.faq = Some(value.into());
        self
    }

    /// Learn more (`learnMore`).
    pub fn learn_more(mut self, value: impl Into<String>) -> Self {
        self.learn_more = Some(value.into());
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Slug.
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }

    /// Tags.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
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

/// The API's `UpdateQrcodeTemplateResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateQrcodeTemplateResponse {
    /// Qrcode template (`qrcodeTemplate`).
    pub qrcode_template: QrcodeTemplate,
}

impl UpdateQrcodeTemplateResponse {
    /// Creates a value with its required fields.
    pub fn new(qrcode_template: impl Into<QrcodeTemplate>) -> Self {
        Self { qrcode_template: qrcode_template.into() }
    }
}

rt::json_object!(UpdateQrcodeTemplateResponse { qrcode_template: Required("qrcodeTemplate") });
