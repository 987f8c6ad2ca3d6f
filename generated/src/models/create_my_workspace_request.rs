// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateMyWorkspaceRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMyWorkspaceRequest {
    /// Name.
    pub name: Option<String>,
}

impl CreateMyWorkspaceRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

rt::json_object!(CreateMyWorkspaceRequest { name: Optional("name") });
