// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AgentReplyLengthPreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentReplyLengthPreset {
    /// Description.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub description: String,
    /// Label.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub label: String,
    /// Value.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub value: crate::models::AgentReplyLength,
}

impl AgentReplyLengthPreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
