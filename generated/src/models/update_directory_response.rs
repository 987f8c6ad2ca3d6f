// Written by `cargo xtask regenerate`.

/// The API's `UpdateDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDirectoryResponse {
    /// Directory.
    pub directory: crate::models::Directory,
}

crate::rt::model!(UpdateDirectoryResponse, ["directory"], {
    required directory "directory",
});

impl UpdateDirectoryResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(directory: impl Into<crate::models::Directory>) -> Self {
        Self { directory: directory.into() }
    }
}
