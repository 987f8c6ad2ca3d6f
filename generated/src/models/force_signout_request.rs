// Written by `cargo xtask regenerate`.

/// The API's `MembersServiceForceSignoutBody`.
#[doc(alias = "MembersServiceForceSignoutBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ForceSignoutRequest {}

crate::rt::model!(ForceSignoutRequest, [], {});

impl ForceSignoutRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
