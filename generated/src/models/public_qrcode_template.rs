// Written by `cargo xtask regenerate`.

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
    pub workspace: Option<Box<crate::models::PublicWorkspace>>,
}

crate::rt::model!(PublicQrcodeTemplate, [], {
    default built_in "builtIn", optional description "description", optional faq "faq", optional learn_more "learnMore",
    optional name "name", optional published_at "publishedAt", default slug "slug", optional tags "tags",
    optional thumbnail_signed_url "thumbnailSignedUrl", optional workspace "workspace",
});

impl PublicQrcodeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
