// Written by `cargo xtask regenerate`.

/// The API's `Directory`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Directory {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Parent directory id (`parentDirectoryId`).
    pub parent_directory_id: Option<String>,
    /// Path.
    ///
    /// Read-only: the API sets it.
    pub path: Option<String>,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

crate::rt::model!(Directory, [], {
    optional created_at "createdAt", default id "id", default name "name",
    optional parent_directory_id "parentDirectoryId", optional path "path", optional updated_at "updatedAt",
    optional workspace_id "workspaceId",
});

impl Directory {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
