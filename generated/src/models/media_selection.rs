// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `MediaSelection`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MediaSelection {
    /// Delete.
    pub delete: Option<serde_json::Value>,
    /// Id.
    pub id: Option<String>,
}

impl MediaSelection {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Delete.
    #[must_use]
    pub fn delete(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.delete = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

rt::json_object!(MediaSelection { delete: Optional("delete"), id: Optional("id") });
