// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
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

rt::json_object!(UpdateAgentResponse { agent: Required("agent") });
