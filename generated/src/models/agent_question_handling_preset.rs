// Written by `cargo xtask regenerate`.

/// The API's `AgentQuestionHandlingPreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentQuestionHandlingPreset {
    /// Description.
    pub description: String,
    /// Label.
    pub label: String,
    /// Value.
    pub value: crate::models::AgentQuestionHandling,
}

crate::rt::model!(AgentQuestionHandlingPreset, [], {
    default description "description", default label "label", default value "value",
});

impl AgentQuestionHandlingPreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
