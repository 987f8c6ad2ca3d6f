// Written by `cargo xtask regenerate`.
//! Models of `DirectoriesApi`.

use crate::{apis::*, models::*, rt};

/// A directory to create, the body of [`DirectoriesApi::create`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDirectoryRequest {
    /// Name of the new directory.
    pub name: String,
    /// ID of the parent directory, a UUID.
    pub parent_directory_id: Option<String>,
}

impl CreateDirectoryRequest {
    /// Creates a value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..rt::Object::empty() }
    }

    /// Name of the new directory.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// ID of the parent directory, a UUID. If omitted, the directory is created at the root level.
    pub fn parent_directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.parent_directory_id = value.into_option();
        self
    }
}

rt::json_object!(CreateDirectoryRequest { name: Required("name"), parent_directory_id: Optional("parentDirectoryId") });

/// The new directory, returned by [`DirectoriesApi::create`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDirectoryResponse {
    /// The directory that was created.
    pub directory: Directory,
}

impl CreateDirectoryResponse {
    /// Creates a value with its required fields.
    pub fn new(directory: impl Into<Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(CreateDirectoryResponse { directory: Required("directory") });

/// Empty response of [`DirectoriesApi::delete`].
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

/// A directory that groups links and other directories in a hierarchy within a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Directory {
    /// When the directory was created.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the directory, a UUID.
    pub id: String,
    /// Name of the directory, without those of its parent directories.
    pub name: String,
    /// ID of the parent directory, a UUID. Absent if the directory is at the root level.
    pub parent_directory_id: Option<String>,
    /// Full path in the hierarchy, with slashes between the names. Computed by the server.
    pub path: Option<String>,
    /// When the directory was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// ID of the workspace that owns the directory, a UUID.
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

/// A directory, returned by [`DirectoriesApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetDirectoryResponse {
    /// The requested directory.
    pub directory: Directory,
}

impl GetDirectoryResponse {
    /// Creates a value with its required fields.
    pub fn new(directory: impl Into<Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(GetDirectoryResponse { directory: Required("directory") });

/// A page of directories, returned by [`DirectoriesApi::list`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListDirectoriesResponse {
    /// The directories on this page.
    pub directories: Vec<Directory>,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
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

/// Update of a directory, the body of [`DirectoriesApi::update`]. Omitted fields keep their value.
#[doc(alias = "DirectoriesServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDirectoryRequest {
    /// New name of the directory.
    pub name: Option<String>,
    /// ID of the new parent directory, a UUID; setting it moves the directory.
    pub parent_directory_id: Option<String>,
    /// `true` to remove the parent directory, which moves the directory to the root level.
    pub parent_directory_id_delete: Option<bool>,
}

impl UpdateDirectoryRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New name of the directory.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// ID of the new parent directory, a UUID; setting it moves the directory.
    pub fn parent_directory_id<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.parent_directory_id = value.into_option();
        self
    }

    /// `true` to remove the parent directory, which moves the directory to the root level.
    pub fn parent_directory_id_delete(mut self, value: impl Into<Option<bool>>) -> Self {
        self.parent_directory_id_delete = value.into();
        self
    }
}

rt::json_object!(UpdateDirectoryRequest {
    name: Optional("name"),
    parent_directory_id: Optional("parentDirectoryId"),
    parent_directory_id_delete: Optional("parentDirectoryIdDelete"),
});

/// The updated directory, returned by [`DirectoriesApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDirectoryResponse {
    /// The directory after the update.
    pub directory: Directory,
}

impl UpdateDirectoryResponse {
    /// Creates a value with its required fields.
    pub fn new(directory: impl Into<Directory>) -> Self {
        Self { directory: directory.into() }
    }
}

rt::json_object!(UpdateDirectoryResponse { directory: Required("directory") });
