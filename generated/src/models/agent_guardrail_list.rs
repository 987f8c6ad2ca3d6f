// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AgentGuardrailList`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentGuardrailList {
    /// Values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<crate::models::AgentGuardrail>>,
}

impl AgentGuardrailList {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Values.
    #[must_use]
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<crate::models::AgentGuardrail>>) -> Self {
        self.values = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
