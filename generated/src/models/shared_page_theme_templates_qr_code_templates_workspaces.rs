// Written by `cargo xtask regenerate`.
//! Models that `PageThemeTemplatesApi`, `QrCodeTemplatesApi` and `WorkspacesApi` share.

use crate::{models::*, rt};

/// The API's `PublicWorkspace`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicWorkspace {
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Name.
    pub name: String,
    /// Published at (`publishedAt`).
    pub published_at: Option<jiff::Timestamp>,
    /// Short description (`shortDescription`).
    pub short_description: Option<String>,
    /// Slug.
    pub slug: String,
    /// Tags.
    pub tags: Option<String>,
    /// Website.
    pub website: Option<String>,
}

impl PublicWorkspace {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicWorkspace {
    description: Optional("description"),
    faq: Optional("faq"),
    name: Always("name"),
    published_at: Optional("publishedAt"),
    short_description: Optional("shortDescription"),
    slug: Always("slug"),
    tags: Optional("tags"),
    website: Optional("website"),
});
