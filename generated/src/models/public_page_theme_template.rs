// Written by `cargo xtask regenerate`.

use crate::rt;

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
    pub page_theme: Option<crate::models::PageTheme>,
    /// Published at (`publishedAt`).
    pub published_at: Option<jiff::Timestamp>,
    /// Slug.
    pub slug: String,
    /// Tags.
    pub tags: Option<String>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    pub thumbnail_signed_url: Option<String>,
    /// Workspace.
    pub workspace: Option<crate::models::PublicWorkspace>,
}

impl PublicPageThemeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicPageThemeTemplate {
    badge_signed_url: Optional("badgeSignedUrl"),
    built_in: Always("builtIn"),
    cover_signed_url: Optional("coverSignedUrl"),
    description: Optional("description"),
    faq: Optional("faq"),
    footer_logo_signed_url: Optional("footerLogoSignedUrl"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    page_theme: Optional("pageTheme"),
    published_at: Optional("publishedAt"),
    slug: Always("slug"),
    tags: Optional("tags"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
    workspace: Optional("workspace"),
});
