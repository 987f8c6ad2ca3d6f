// Written by `cargo xtask regenerate`.

use crate::rt;

/// A profile on a social network.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct VCardSocialLink {
    /// Name of the network.
    pub platform: Option<String>,
    /// Address of the profile.
    pub url: Option<String>,
}

impl VCardSocialLink {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

rt::json_object!(VCardSocialLink { platform: Optional("platform"), url: Optional("url") });
