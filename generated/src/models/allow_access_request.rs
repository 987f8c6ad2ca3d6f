// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MembersServiceAllowAccessBody`.
#[doc(alias = "MembersServiceAllowAccessBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AllowAccessRequest {}

impl AllowAccessRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AllowAccessRequest {});
