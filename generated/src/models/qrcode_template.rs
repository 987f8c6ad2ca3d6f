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

    /// Built in (`builtIn`).
    #[must_use]
    pub fn built_in(mut self, value: bool) -> Self {
        self.built_in = value;
        self
    }

    /// Created at (`createdAt`).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Description.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Duplicated from (`duplicatedFrom`).
    #[must_use]
    pub fn duplicated_from(mut self, value: impl Into<String>) -> Self {
        self.duplicated_from = Some(value.into());
        self
    }

    /// Faq.
    #[must_use]
    pub fn faq(mut self, value: impl Into<String>) -> Self {
        self.faq = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Learn more (`learnMore`).
    #[must_use]
    pub fn learn_more(mut self, value: impl Into<String>) -> Self {
        self.learn_more = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Owned.
    #[must_use]
    pub fn owned(mut self, value: bool) -> Self {
        self.owned = value;
        self
    }

    /// Published at (`publishedAt`).
    #[must_use]
    pub fn published_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.published_at = Some(value.into());
        self
    }

    /// Qrcode design (`qrcodeDesign`).
    #[must_use]
    pub fn qrcode_design(mut self, value: impl Into<crate::models::QrcodeDesign>) -> Self {
        self.qrcode_design = Some(value.into());
        self
    }

    /// Qrcode design id (`qrcodeDesignId`).
    #[must_use]
    pub fn qrcode_design_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_design_id = Some(value.into());
        self
    }

    /// Slug.
    #[must_use]
    pub fn slug(mut self, value: impl Into<String>) -> Self {
        self.slug = Some(value.into());
        self
    }

    /// Tags.
    #[must_use]
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }

    /// Thumbnail pending update since (`thumbnailPendingUpdateSince`).
    #[must_use]
    pub fn thumbnail_pending_update_since(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.thumbnail_pending_update_since = Some(value.into());
        self
    }

    /// Thumbnail signed url (`thumbnailSignedUrl`).
    #[must_use]
    pub fn thumbnail_signed_url(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_signed_url = Some(value.into());
        self
    }

    /// Updated at (`updatedAt`).
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Usage count (`usageCount`).
    #[must_use]
    pub fn usage_count(mut self, value: i64) -> Self {
        self.usage_count = value;
        self
    }

    /// Workspace id (`workspaceId`).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
