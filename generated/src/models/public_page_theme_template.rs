// Written by `cargo xtask regenerate`.

/// The API's `PublicPageThemeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicPageThemeTemplate {
    /// Badge signed url (`badgeSignedUrl`).
    pub badge_signed_url: Option<String>,
    /// Built in (`builtIn`).
    pub built_in: bool,
    /// Cover signed url (`coverSignedUrl`).
    pub cover_signed_url: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Footer logo signed url (`footerLogoSignedUrl`).
    pub footer_logo_signed_url: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Page theme (`pageTheme`).
    pub page_theme: Option<Box<crate::models::PageTheme>>,
    /// Published at (`publishedAt`).
    pub published_at: Option<jiff::Timestamp>,
    /// Slug.
    pub slug: String,
    /// Tags.
    pub tags: Option<String>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    pub thumbnail_signed_url: Option<String>,
    /// Workspace.
    pub workspace: Option<Box<crate::models::PublicWorkspace>>,
}

crate::rt::model!(PublicPageThemeTemplate, [], {
    optional badge_signed_url "badgeSignedUrl", default built_in "builtIn", optional cover_signed_url "coverSignedUrl",
    optional description "description", optional faq "faq", optional footer_logo_signed_url "footerLogoSignedUrl",
    optional learn_more "learnMore", optional name "name", optional page_theme "pageTheme",
    optional published_at "publishedAt", default slug "slug", optional tags "tags",
    optional thumbnail_signed_url "thumbnailSignedUrl", optional workspace "workspace",
});

impl PublicPageThemeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
