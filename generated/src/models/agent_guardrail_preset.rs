// Written by `cargo xtask regenerate`.

/// The API's `AgentGuardrailPreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentGuardrailPreset {
    /// Default enabled (`defaultEnabled`).
    pub default_enabled: bool,
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
    pub value: crate::models::AgentGuardrail,
}

crate::rt::model!(AgentGuardrailPreset, [], {
    default default_enabled "defaultEnabled", default description "description", default label "label",
    default value "value",
});

impl AgentGuardrailPreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
