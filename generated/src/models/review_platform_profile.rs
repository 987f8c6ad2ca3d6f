// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ReviewPlatformProfile`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReviewPlatformProfile {
    /// Name.
    pub name: String,
    /// Platform.
    pub platform: crate::models::ReviewPlatform,
    /// Url.
    pub url: String,
}

impl ReviewPlatformProfile {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ReviewPlatformProfile { name: Always("name"), platform: Always("platform"), url: Always("url") });
