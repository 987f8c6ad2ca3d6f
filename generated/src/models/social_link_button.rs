// Written by `cargo xtask regenerate`.

use crate::rt;

/// A social profile on a page.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinkButton {
    /// Id of the profile.
    pub id: Option<String>,
    /// Place of the profile on the page.
    pub order: Option<i32>,
    /// Name of the network.
    pub platform: Option<String>,
    /// Address of the profile.
    pub url: Option<String>,
}

impl SocialLinkButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the profile.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Place of the profile on the page.
    #[must_use]
    pub fn order(mut self, value: i32) -> Self {
        self.order = Some(value);
        self
    }

    /// Name of the network.
    #[must_use]
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Address of the profile.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

rt::json_object!(SocialLinkButton {
    id: Optional("id"),
    order: Optional("order"),
    platform: Optional("platform"),
    url: Optional("url"),
});
