// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AgentRolePreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentRolePreset {
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
    pub value: crate::models::AgentRole,
}

impl AgentRolePreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentRolePreset {
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});
