// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `SlackChannel`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SlackChannel {
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Is member (`isMember`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub is_member: bool,
    /// Is private (`isPrivate`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub is_private: bool,
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
}

impl SlackChannel {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
