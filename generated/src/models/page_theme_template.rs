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

    /// Badge signed url (`badgeSignedUrl`).
    #[must_use]
    pub fn badge_signed_url(mut self, value: impl Into<String>) -> Self {
        self.badge_signed_url = Some(value.into());
        self
    }

    /// Built in (`builtIn`).
    #[must_use]
    pub fn built_in(mut self, value: bool) -> Self {
        self.built_in = value;
        self
    }

    /// Cover signed url (`coverSignedUrl`).
    #[must_use]
    pub fn cover_signed_url(mut self, value: impl Into<String>) -> Self {
        self.cover_signed_url = Some(value.into());
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

    /// Footer logo signed url (`footerLogoSignedUrl`).
    #[must_use]
    pub fn footer_logo_signed_url(mut self, value: impl Into<String>) -> Self {
        self.footer_logo_signed_url = Some(value.into());
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

    /// Page theme (`pageTheme`).
    #[must_use]
    pub fn page_theme(mut self, value: impl Into<crate::models::PageTheme>) -> Self {
        self.page_theme = Some(value.into());
        self
    }

    /// Page theme id (`pageThemeId`).
    #[must_use]
    pub fn page_theme_id(mut self, value: impl Into<String>) -> Self {
        self.page_theme_id = Some(value.into());
        self
    }

    /// Published at (`publishedAt`).
    #[must_use]
    pub fn published_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.published_at = Some(value.into());
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
