// Written by `cargo xtask regenerate`.

/// The API's `ListMyWorkspacesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMyWorkspacesResponse {
    /// Workspaces.
    pub workspaces: Vec<crate::models::MyWorkspace>,
}

crate::rt::model!(ListMyWorkspacesResponse, [], {
    filled workspaces "workspaces",
});

impl ListMyWorkspacesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
