// Written by `cargo xtask regenerate`.
//! Models that `PageThemeTemplatesApi`, `QrCodeTemplatesApi` and `WorkspacesApi` share.

use crate::{apis::*, models::*, rt};

/// Public information about a workspace, such as its name, description and website.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PublicWorkspace {
    /// Description that gives additional context about the workspace.
    pub description: Option<String>,
    /// Frequently asked questions about the workspace, as JSON text.
    pub faq: Option<String>,
    /// Display name of the workspace.
    pub name: String,
    /// When the workspace was made public.
    pub published_at: Option<jiff::Timestamp>,
    /// Short version of the description.
    pub short_description: Option<String>,
    /// Unique identifier of the workspace in URLs.
    pub slug: String,
    /// Tags of the workspace, separated by commas.
    pub tags: Option<String>,
    /// URL of the workspace's website.
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
