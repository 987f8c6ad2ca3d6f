// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ReviewPlatformProfile`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReviewPlatformProfile {
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Platform.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub platform: crate::models::ReviewPlatform,
    /// Url.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub url: String,
}

impl ReviewPlatformProfile {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
