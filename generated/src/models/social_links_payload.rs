// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a page with social profiles.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinksPayload {
    /// Text of the page.
    pub description: Option<String>,
    /// How the profiles are shown.
    pub display_style: Option<crate::models::SocialLinksDisplayStyle>,
    /// The profiles.
    pub links: Vec<crate::models::SocialLinkButton>,
    /// Title of the page.
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

rt::json_object!(SocialLinksPayload {
    description: Optional("description"),
    display_style: Optional("displayStyle"),
    links: Optional("links"),
    title: Optional("title"),
});
