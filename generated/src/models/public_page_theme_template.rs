// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PublicPageThemeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublicPageThemeTemplate {
    /// Badge signed url (`badgeSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub badge_signed_url: Option<String>,
    /// Built in (`builtIn`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub built_in: bool,
    /// Cover signed url (`coverSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover_signed_url: Option<String>,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Faq.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq: Option<String>,
    /// Footer logo signed url (`footerLogoSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footer_logo_signed_url: Option<String>,
    /// Learn more (`learnMore`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learn_more: Option<String>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Page theme (`pageTheme`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_theme: Option<crate::models::PageTheme>,
    /// Published at (`publishedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub published_at: Option<jiff::Timestamp>,
    /// Slug.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub slug: String,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Thumbnail signed url (`thumbnailSignedUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail_signed_url: Option<String>,
    /// Workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<crate::models::PublicWorkspace>,
}

impl PublicPageThemeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
