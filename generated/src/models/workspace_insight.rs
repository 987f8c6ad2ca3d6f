// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// What the workspace uses most.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceInsight {
    /// Kind of link the workspace prefers.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub preferred_link_type: crate::models::PreferredLinkType,
}

impl WorkspaceInsight {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
