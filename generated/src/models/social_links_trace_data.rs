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

    /// Text of the page.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How the profiles were shown.
    #[must_use]
    pub fn display_style(mut self, value: impl Into<String>) -> Self {
        self.display_style = Some(value.into());
        self
    }

    /// The profiles there were.
    #[must_use]
    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<crate::models::SocialLinkTraceButton>>) -> Self {
        self.links = value.into_iter().map(Into::into).collect();
        self
    }

    /// The profile that was chosen.
    #[must_use]
    pub fn selected_link(mut self, value: impl Into<crate::models::SocialLinkTraceButton>) -> Self {
        self.selected_link = Some(value.into());
        self
    }

    /// Title of the page.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
