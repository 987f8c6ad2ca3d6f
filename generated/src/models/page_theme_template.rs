// Written by `cargo xtask regenerate`.

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
    pub page_theme: Option<Box<crate::models::PageTheme>>,
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

crate::rt::model!(PageThemeTemplate, [], {
    optional badge_signed_url "badgeSignedUrl", default built_in "builtIn", optional cover_signed_url "coverSignedUrl",
    optional created_at "createdAt", optional description "description", optional duplicated_from "duplicatedFrom",
    optional faq "faq", optional footer_logo_signed_url "footerLogoSignedUrl", default id "id",
    optional learn_more "learnMore", optional name "name", default owned "owned", optional page_theme "pageTheme",
    optional page_theme_id "pageThemeId", optional published_at "publishedAt", optional slug "slug",
    optional tags "tags", optional thumbnail_pending_update_since "thumbnailPendingUpdateSince",
    optional thumbnail_signed_url "thumbnailSignedUrl", optional updated_at "updatedAt",
    default usage_count "usageCount", optional workspace_id "workspaceId",
});

impl PageThemeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
