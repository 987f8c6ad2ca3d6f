// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PublicWorkspace`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublicWorkspace {
    /// Description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Faq.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq: Option<String>,
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Published at (`publishedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub published_at: Option<jiff::Timestamp>,
    /// Short description (`shortDescription`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
    /// Slug.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub slug: String,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<String>,
    /// Website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

impl PublicWorkspace {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
