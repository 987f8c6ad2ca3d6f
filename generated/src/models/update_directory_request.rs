// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DirectoriesServiceUpdateBody`.
#[doc(alias = "DirectoriesServiceUpdateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDirectoryRequest {
    /// Name.
    pub name: Option<String>,
    /// Parent directory id (`parentDirectoryId`).
    pub parent_directory_id: Option<String>,
    /// Parent directory id delete (`parentDirectoryIdDelete`).
    pub parent_directory_id_delete: Option<bool>,
}

impl UpdateDirectoryRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Parent directory id (`parentDirectoryId`).
    #[must_use]
    pub fn parent_directory_id(mut self, value: impl Into<String>) -> Self {
        self.parent_directory_id = Some(value.into());
        self
    }

    /// Parent directory id delete (`parentDirectoryIdDelete`).
    #[must_use]
    pub fn parent_directory_id_delete(mut self, value: bool) -> Self {
        self.parent_directory_id_delete = Some(value);
        self
    }
}

rt::json_object!(UpdateDirectoryRequest {
    name: Optional("name"),
    parent_directory_id: Optional("parentDirectoryId"),
    parent_directory_id_delete: Optional("parentDirectoryIdDelete"),
});
