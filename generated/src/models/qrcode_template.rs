// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `QrcodeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QrcodeTemplate {
    /// Built in (`builtIn`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub built_in: bool,
    /// Created at (`createdAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Duplicated from (`duplicatedFrom`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicated_from: Option<String>,
    /// Faq.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq: Option<String>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Learn more (`learnMore`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learn_more: Option<String>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Owned.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub owned: bool,
    /// Published at (`publishedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub published_at: Option<jiff::Timestamp>,
    /// Qrcode design (`qrcodeDesign`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_design: Option<crate::models::QrcodeDesign>,
    /// Qrcode design id (`qrcodeDesignId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_design_id: Option<String>,
    /// Slug.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Thumbnail pending update since (`thumbnailPendingUpdateSince`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub thumbnail_pending_update_since: Option<jiff::Timestamp>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_signed_url: Option<String>,
    /// Updated at (`updatedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Usage count (`usageCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub usage_count: i64,
    /// Workspace id (`workspaceId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl QrcodeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
