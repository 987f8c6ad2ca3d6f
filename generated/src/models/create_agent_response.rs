// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
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

rt::json_object!(CreateAgentResponse { agent: Required("agent") });
