// Written by `cargo xtask regenerate`.

/// The API's `GetDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetDirectoryResponse {
    /// Directory.
    pub directory: crate::models::Directory,
}

crate::rt::model!(GetDirectoryResponse, ["directory"], {
    required directory "directory",
});

impl GetDirectoryResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(directory: impl Into<crate::models::Directory>) -> Self {
        Self { directory: directory.into() }
    }
}
