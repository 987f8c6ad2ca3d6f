// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetAgentResponse {
    /// Agent.
    pub agent: crate::models::Agent,
}

impl GetAgentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(agent: impl Into<crate::models::Agent>) -> Self {
        Self { agent: agent.into() }
    }
}

rt::json_object!(GetAgentResponse { agent: Required("agent") });
