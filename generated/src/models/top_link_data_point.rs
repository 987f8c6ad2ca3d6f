// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `TopLinkDataPoint`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TopLinkDataPoint {
    /// Event count (`eventCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub event_count: i32,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Shortlink.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortlink: Option<String>,
}

impl TopLinkDataPoint {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
