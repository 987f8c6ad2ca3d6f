// Written by `cargo xtask regenerate`.

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

crate::rt::model!(PublicWorkspace, [], {
    optional description "description", optional faq "faq", default name "name", optional published_at "publishedAt",
    optional short_description "shortDescription", default slug "slug", optional tags "tags",
    optional website "website",
});

impl PublicWorkspace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
