// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MembersServiceForceSignoutBody`.
#[doc(alias = "MembersServiceForceSignoutBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ForceSignoutRequest {}

impl ForceSignoutRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ForceSignoutRequest {});
