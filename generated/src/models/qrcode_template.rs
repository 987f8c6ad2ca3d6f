// Written by `cargo xtask regenerate`.

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
    pub qrcode_design: Option<Box<crate::models::QrcodeDesign>>,
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

crate::rt::model!(QrcodeTemplate, [], {
    default built_in "builtIn", optional created_at "createdAt", optional description "description",
    optional duplicated_from "duplicatedFrom", optional faq "faq", default id "id", optional learn_more "learnMore",
    optional name "name", default owned "owned", optional published_at "publishedAt",
    optional qrcode_design "qrcodeDesign", optional qrcode_design_id "qrcodeDesignId", optional slug "slug",
    optional tags "tags", optional thumbnail_pending_update_since "thumbnailPendingUpdateSince",
    optional thumbnail_signed_url "thumbnailSignedUrl", optional updated_at "updatedAt",
    default usage_count "usageCount", optional workspace_id "workspaceId",
});

impl QrcodeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
