// Written by `cargo xtask regenerate`.

/// The API's `AgentReplyLengthPreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentReplyLengthPreset {
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
    pub value: crate::models::AgentReplyLength,
}

crate::rt::model!(AgentReplyLengthPreset, [], {
    default description "description", default label "label", default value "value",
});

impl AgentReplyLengthPreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
