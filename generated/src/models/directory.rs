// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl Directory {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Directory {
    created_at: Optional("createdAt"),
    id: Always("id"),
    name: Always("name"),
    parent_directory_id: Optional("parentDirectoryId"),
    path: Optional("path"),
    updated_at: Optional("updatedAt"),
    workspace_id: Optional("workspaceId"),
});
