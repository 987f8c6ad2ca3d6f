// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MembersServiceRevokeAccessBody`.
#[doc(alias = "MembersServiceRevokeAccessBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevokeAccessRequest {}

impl RevokeAccessRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RevokeAccessRequest {});
