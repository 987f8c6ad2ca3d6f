// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PageThemeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageThemeTemplate {
    /// Badge signed url (`badgeSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_signed_url: Option<String>,
    /// Built in (`builtIn`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub built_in: bool,
    /// Cover signed url (`coverSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover_signed_url: Option<String>,
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
    /// Footer logo signed url (`footerLogoSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer_logo_signed_url: Option<String>,
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
    /// Page theme (`pageTheme`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme: Option<crate::models::PageTheme>,
    /// Page theme id (`pageThemeId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme_id: Option<String>,
    /// Published at (`publishedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub published_at: Option<jiff::Timestamp>,
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

impl PageThemeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
