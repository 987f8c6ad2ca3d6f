// Written by `cargo xtask regenerate`.

/// The API's `DeleteDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDirectoryResponse {}

crate::rt::model!(DeleteDirectoryResponse, [], {});

impl DeleteDirectoryResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
