// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDirectoryResponse {
    /// Directory.
    pub directory: crate::models::Directory,
}

impl CreateDirectoryResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(directory: impl Into<crate::models::Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(CreateDirectoryResponse { directory: Required("directory") });
