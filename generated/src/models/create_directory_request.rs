// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateDirectoryRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDirectoryRequest {
    /// Name.
    pub name: String,
    /// Parent directory id (`parentDirectoryId`).
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

rt::json_object!(CreateDirectoryRequest { name: Required("name"), parent_directory_id: Optional("parentDirectoryId") });
