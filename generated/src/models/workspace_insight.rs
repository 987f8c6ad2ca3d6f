// Written by `cargo xtask regenerate`.

use crate::rt;

/// What the workspace uses most.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceInsight {
    /// Kind of link the workspace prefers.
    pub preferred_link_type: crate::models::PreferredLinkType,
}

impl WorkspaceInsight {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkspaceInsight { preferred_link_type: Always("preferredLinkType") });
