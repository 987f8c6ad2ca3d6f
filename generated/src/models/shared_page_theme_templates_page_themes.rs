// Written by `cargo xtask regenerate`.
//! Models that `PageThemeTemplatesApi` and `PageThemesApi` share.

use crate::{models::*, rt};

/// The API's `MediaSelection`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaSelection {
    /// Delete.
    pub delete: Option<serde_json::Value>,
    /// Id.
    pub id: Option<String>,
}

impl MediaSelection {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Delete.
    pub fn delete(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.delete = Some(value.into());
        self
    }

    /// Id.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

rt::json_object!(MediaSelection { delete: Optional("delete"), id: Optional("id") });

/// The API's `PageThemeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageThemeTemplate {
    /// Badge signed url (`badgeSignedUrl`).
    pub badge_signed_url: Option<String>,
    /// Built in (`builtIn`).
    pub built_in: bool,
    /// Cover signed url (`coverSignedUrl`).
    pub cover_signed_url: Option<String>,
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Description.
    pub description: Option<String>,
    /// Duplicated from (`duplicatedFrom`).
    pub duplicated_from: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Footer logo signed url (`footerLogoSignedUrl`).
    pub footer_logo_signed_url: Option<String>,
    /// Id.
    pub id: String,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Owned.
    pub owned: bool,
    /// Page theme (`pageTheme`).
    pub page_theme: Option<Box<PageTheme>>,
    /// Page theme id (`pageThemeId`).
    pub page_theme_id: Option<String>,
    /// Published at (`publishedAt`).
    pub published_at: Option<jiff::Timestamp>,
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

impl PageThemeTemplate {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PageThemeTemplate {
    badge_signed_url: Optional("badgeSignedUrl"),
    built_in: Always("builtIn"),
    cover_signed_url: Optional("coverSignedUrl"),
    created_at: Optional("createdAt"),
    description: Optional("description"),
    duplicated_from: Optional("duplicatedFrom"),
    faq: Optional("faq"),
    footer_logo_signed_url: Optional("footerLogoSignedUrl"),
    id: Always("id"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    owned: Always("owned"),
    page_theme: Optional("pageTheme"),
    page_theme_id: Optional("pageThemeId"),
    published_at: Optional("publishedAt"),
    slug: Optional("slug"),
    tags: Optional("tags"),
    thumbnail_pending_update_since: Optional("thumbnailPendingUpdateSince"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
    updated_at: Optional("updatedAt"),
    usage_count: Always("usageCount"),
    workspace_id: Optional("workspaceId"),
});
