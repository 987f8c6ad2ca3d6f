// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetDirectoryResponse {
    /// Directory.
    pub directory: crate::models::Directory,
}

impl GetDirectoryResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(directory: impl Into<crate::models::Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(GetDirectoryResponse { directory: Required("directory") });
