// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl AgentGuardrailPreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentGuardrailPreset {
    default_enabled: Always("defaultEnabled"),
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});
