// Written by `cargo xtask regenerate`.

use crate::rt;

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
    pub qrcode_design: Option<crate::models::QrcodeDesign>,
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
    #[must_use]
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
