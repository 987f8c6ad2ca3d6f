// Written by `cargo xtask regenerate`.

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

crate::rt::model!(AgentRolePreset, [], {
    default description "description", default label "label", default value "value",
});

impl AgentRolePreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
