// Written by `cargo xtask regenerate`.

use crate::rt;

/// A social profile on a page, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SocialLinkTraceButton {
    /// Id of the profile.
    pub id: Option<String>,
    /// Place of the profile on the page.
    pub order: i32,
    /// Name of the network.
    pub platform: Option<String>,
    /// Address of the profile.
    pub url: Option<String>,
}

impl SocialLinkTraceButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SocialLinkTraceButton {
    id: Optional("id"),
    order: Always("order"),
    platform: Optional("platform"),
    url: Optional("url"),
});
