// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl AgentQuestionHandlingPreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentQuestionHandlingPreset {
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});
