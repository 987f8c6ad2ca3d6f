// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A link that a visitor visited.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VisitorLink {
    /// Address at which visitors enter the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
    /// Number of the visitor's events on the link.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub event_count: i64,
    /// Moment of the first visit.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub first_visited_at: Option<jiff::Timestamp>,
    /// Id of the link, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Moment of the latest visit.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_visited_at: Option<jiff::Timestamp>,
    /// Name of the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Path of the link's short address.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub shortlink: String,
}

impl VisitorLink {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
