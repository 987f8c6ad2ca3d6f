// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateAgentResponse {
    /// Agent.
    pub agent: crate::models::Agent,
}

impl CreateAgentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(agent: impl Into<crate::models::Agent>) -> Self {
        Self { agent: agent.into() }
    }
}
