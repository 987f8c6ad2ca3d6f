// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl AgentReplyLengthPreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentReplyLengthPreset {
    description: Always("description"),
    label: Always("label"),
    value: Always("value"),
});
