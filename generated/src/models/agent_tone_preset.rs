// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AgentTonePreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentTonePreset {
    /// Description.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub description: String,
    /// Label.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub label: String,
    /// Value.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub value: crate::models::AgentTone,
}

impl AgentTonePreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
