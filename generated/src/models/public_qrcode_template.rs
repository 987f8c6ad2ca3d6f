// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PublicQrcodeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicQrcodeTemplate {
    /// Built in (`builtIn`).
    pub built_in: bool,
    /// Description.
    pub description: Option<String>,
    /// Faq.
    pub faq: Option<String>,
    /// Learn more (`learnMore`).
    pub learn_more: Option<String>,
    /// Name.
    pub name: Option<String>,
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

impl PublicQrcodeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PublicQrcodeTemplate {
    built_in: Always("builtIn"),
    description: Optional("description"),
    faq: Optional("faq"),
    learn_more: Optional("learnMore"),
    name: Optional("name"),
    published_at: Optional("publishedAt"),
    slug: Always("slug"),
    tags: Optional("tags"),
    thumbnail_signed_url: Optional("thumbnailSignedUrl"),
    workspace: Optional("workspace"),
});
