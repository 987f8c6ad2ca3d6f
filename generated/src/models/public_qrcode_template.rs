// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PublicQrcodeTemplate`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublicQrcodeTemplate {
    /// Built in (`builtIn`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub built_in: bool,
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Faq.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq: Option<String>,
    /// Learn more (`learnMore`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learn_more: Option<String>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
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

impl PublicQrcodeTemplate {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
