// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Settings of a page with social profiles.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocialLinksPayload {
    /// Text of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How the profiles are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_style: Option<crate::models::SocialLinksDisplayStyle>,
    /// The profiles.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<crate::models::SocialLinkButton>,
    /// Title of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

impl SocialLinksPayload {
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

    /// How the profiles are shown.
    #[must_use]
    pub fn display_style(mut self, value: impl Into<crate::models::SocialLinksDisplayStyle>) -> Self {
        self.display_style = Some(value.into());
        self
    }

    /// The profiles.
    #[must_use]
    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<crate::models::SocialLinkButton>>) -> Self {
        self.links = value.into_iter().map(Into::into).collect();
        self
    }

    /// Title of the page.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
