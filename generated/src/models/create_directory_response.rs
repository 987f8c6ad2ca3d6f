// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
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
