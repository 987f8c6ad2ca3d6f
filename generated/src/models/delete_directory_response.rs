// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DeleteDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDirectoryResponse {}

impl DeleteDirectoryResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteDirectoryResponse {});
