// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ReviewPlatformProfile`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewPlatformProfile {
    /// Name.
    #[serde(default, with = "crate::rt::Lenient")]
    pub name: String,
    /// Platform.
    #[serde(default, with = "crate::rt::Lenient")]
    pub platform: crate::models::ReviewPlatform,
    /// Url.
    #[serde(default, with = "crate::rt::Lenient")]
    pub url: String,
}

impl ReviewPlatformProfile {
    /// Makes one with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Platform.
    #[must_use]
    pub fn platform(mut self, value: impl Into<crate::models::ReviewPlatform>) -> Self {
        self.platform = value.into();
        self
    }

    /// Url.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
}
