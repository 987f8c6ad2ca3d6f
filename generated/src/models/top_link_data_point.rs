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

    /// Event count (`eventCount`).
    #[must_use]
    pub fn event_count(mut self, value: i32) -> Self {
        self.event_count = value;
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Shortlink.
    #[must_use]
    pub fn shortlink(mut self, value: impl Into<String>) -> Self {
        self.shortlink = Some(value.into());
        self
    }
}
