// Written by `cargo xtask regenerate`.

/// The API's `CreateDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDirectoryResponse {
    /// Directory.
    pub directory: crate::models::Directory,
}

crate::rt::model!(CreateDirectoryResponse, ["directory"], {
    required directory "directory",
});

impl CreateDirectoryResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(directory: impl Into<crate::models::Directory>) -> Self {
        Self { directory: directory.into() }
    }
}
