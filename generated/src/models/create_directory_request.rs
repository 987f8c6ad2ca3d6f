// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateDirectoryRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateDirectoryRequest {
    /// Name.
    pub name: String,
    /// Parent directory id (`parentDirectoryId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_directory_id: Option<String>,
}

impl CreateDirectoryRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), parent_directory_id: Default::default() }
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Parent directory id (`parentDirectoryId`).
    #[must_use]
    pub fn parent_directory_id(mut self, value: impl Into<String>) -> Self {
        self.parent_directory_id = Some(value.into());
        self
    }
}
