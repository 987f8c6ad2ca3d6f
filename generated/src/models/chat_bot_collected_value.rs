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

    /// Name of the attribute.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }

    /// Name of the objective.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// The answer.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
