// Written by `cargo xtask regenerate`.

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

crate::rt::model!(ReviewPlatformProfile, [], {
    default name "name", default platform "platform", default url "url",
});

impl ReviewPlatformProfile {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
