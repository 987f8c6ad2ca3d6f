// Written by `cargo xtask regenerate`.

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

crate::rt::model!(SlackChannel, [], {
    default id "id", default is_member "isMember", default is_private "isPrivate", default name "name",
});

impl SlackChannel {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
