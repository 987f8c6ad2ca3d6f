// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AgentGuardrailPreset`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentGuardrailPreset {
    /// Default enabled (`defaultEnabled`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub default_enabled: bool,
    /// Description.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub description: String,
    /// Label.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub label: String,
    /// Value.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub value: crate::models::AgentGuardrail,
}

impl AgentGuardrailPreset {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Default enabled (`defaultEnabled`).
    #[must_use]
    pub fn default_enabled(mut self, value: bool) -> Self {
        self.default_enabled = value;
        self
    }

    /// Description.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }

    /// Label.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }

    /// Value.
    #[must_use]
    pub fn value(mut self, value: impl Into<crate::models::AgentGuardrail>) -> Self {
        self.value = value.into();
        self
    }
}
