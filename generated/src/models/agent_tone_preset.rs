// Written by `cargo xtask regenerate`.

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

crate::rt::model!(AgentTonePreset, [], {
    default description "description", default label "label", default value "value",
});

impl AgentTonePreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
