// Written by `cargo xtask regenerate`.

/// The API's `SyncGoogleFormsRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SyncGoogleFormsRequest {}

crate::rt::model!(SyncGoogleFormsRequest, [], {});

impl SyncGoogleFormsRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
