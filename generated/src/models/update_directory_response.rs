// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDirectoryResponse {
    /// Directory.
    pub directory: crate::models::Directory,
}

impl UpdateDirectoryResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(directory: impl Into<crate::models::Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(UpdateDirectoryResponse { directory: Required("directory") });
