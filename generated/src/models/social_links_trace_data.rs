// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The social profiles of a page, and the chosen one.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocialLinksTraceData {
    /// Text of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How the profiles were shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_style: Option<String>,
    /// The profiles there were.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<crate::models::SocialLinkTraceButton>,
    /// The profile that was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_link: Option<crate::models::SocialLinkTraceButton>,
    /// Title of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl SocialLinksTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
