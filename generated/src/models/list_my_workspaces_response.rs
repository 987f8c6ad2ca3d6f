// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListMyWorkspacesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMyWorkspacesResponse {
    /// Workspaces.
    pub workspaces: Vec<crate::models::MyWorkspace>,
}

impl ListMyWorkspacesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListMyWorkspacesResponse { workspaces: Optional("workspaces") });
