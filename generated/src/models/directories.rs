// Written by `cargo xtask regenerate`.
//! Models of `DirectoriesApi`.

use crate::{models::*, rt};

/// The API's `CreateDirectoryRequest`.
#[must_use]
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
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..rt::Object::empty() }
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Parent directory id (`parentDirectoryId`).
    pub fn parent_directory_id(mut self, value: impl Into<String>) -> Self {
        self.parent_directory_id = Some(value.into());
        self
    }
}

rt::json_object!(CreateDirectoryRequest { name: Required("name"), parent_directory_id: Optional("parentDirectoryId") });

/// The API's `CreateDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDirectoryResponse {
    /// Directory.
    pub directory: Directory,
}

impl CreateDirectoryResponse {
    /// Creates a value with its required fields.
    pub fn new(directory: impl Into<Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(CreateDirectoryResponse { directory: Required("directory") });

/// The API's `DeleteDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteDirectoryResponse {}

impl DeleteDirectoryResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(DeleteDirectoryResponse {});

/// The API's `Directory`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Directory {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Parent directory id (`parentDirectoryId`).
    pub parent_directory_id: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl Directory {
    /// Creates a value with no field set.
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

/// The API's `GetDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetDirectoryResponse {
    /// Directory.
    pub directory: Directory,
}

impl GetDirectoryResponse {
    /// Creates a value with its required fields.
    pub fn new(directory: impl Into<Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(GetDirectoryResponse { directory: Required("directory") });

/// The API's `ListDirectoriesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDirectoriesResponse {
    /// Directories.
    pub directories: Vec<Directory>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListDirectoriesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListDirectoriesResponse {
    directories: Optional("directories"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});

/// The API's `DirectoriesServiceUpdateBody`.
#[doc(alias = "DirectoriesServiceUpdateBody")]
#[must_use]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Parent directory id (`parentDirectoryId`).
    pub fn parent_directory_id(mut self, value: impl Into<String>) -> Self {
        self.parent_directory_id = Some(value.into());
        self
    }

    /// Parent directory id delete (`parentDirectoryIdDelete`).
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

/// The API's `UpdateDirectoryResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDirectoryResponse {
    /// Directory.
    pub directory: Directory,
}

impl UpdateDirectoryResponse {
    /// Creates a value with its required fields.
    pub fn new(directory: impl Into<Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(UpdateDirectoryResponse { directory: Required("directory") });
