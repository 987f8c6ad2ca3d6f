// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Something an agent found out.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChatBotCollectedValue {
    /// Name of the attribute.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub key: String,
    /// Name of the objective.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The answer.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub value: String,
}

impl ChatBotCollectedValue {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
