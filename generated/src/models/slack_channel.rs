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

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Is member (`isMember`).
    #[must_use]
    pub fn is_member(mut self, value: bool) -> Self {
        self.is_member = value;
        self
    }

    /// Is private (`isPrivate`).
    #[must_use]
    pub fn is_private(mut self, value: bool) -> Self {
        self.is_private = value;
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
