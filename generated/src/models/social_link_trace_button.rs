// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A social profile on a page, as it was then.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SocialLinkTraceButton {
    /// Id of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Place of the profile on the page.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub order: i32,
    /// Name of the network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// Address of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl SocialLinkTraceButton {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
