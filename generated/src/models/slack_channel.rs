// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `SlackChannel`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SlackChannel {
    /// Id.
    pub id: String,
    /// Is member (`isMember`).
    pub is_member: bool,
    /// Is private (`isPrivate`).
    pub is_private: bool,
    /// Name.
    pub name: String,
}

impl SlackChannel {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SlackChannel {
    id: Always("id"),
    is_member: Always("isMember"),
    is_private: Always("isPrivate"),
    name: Always("name"),
});
