// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AgentTonePreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentTonePreset {
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
    pub value: crate::models::AgentTone,
}

impl AgentTonePreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentTonePreset {
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});
