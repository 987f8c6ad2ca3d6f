// Written by `cargo xtask regenerate`.

/// The API's `DeleteMediaResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteMediaResponse {}

crate::rt::model!(DeleteMediaResponse, [], {});

impl DeleteMediaResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
