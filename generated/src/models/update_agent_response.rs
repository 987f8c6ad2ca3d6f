// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `UpdateAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UpdateAgentResponse {
    /// Agent.
    pub agent: crate::models::Agent,
}

impl UpdateAgentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(agent: impl Into<crate::models::Agent>) -> Self {
        Self { agent: agent.into() }
    }
}
