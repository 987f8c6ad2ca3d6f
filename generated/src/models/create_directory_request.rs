// Written by `cargo xtask regenerate`.

/// The API's `CreateDirectoryRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDirectoryRequest {
    /// Name.
    pub name: String,
    /// Parent directory id (`parentDirectoryId`).
    pub parent_directory_id: Option<String>,
}

crate::rt::model!(CreateDirectoryRequest, ["name"], {
    required name "name", optional parent_directory_id "parentDirectoryId",
});

impl CreateDirectoryRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..crate::rt::Model::empty() }
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
