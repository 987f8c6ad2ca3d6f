// Written by `cargo xtask regenerate`.

/// The API's `UpdateAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAgentResponse {
    /// Agent.
    pub agent: crate::models::Agent,
}

crate::rt::model!(UpdateAgentResponse, ["agent"], {
    required agent "agent",
});

impl UpdateAgentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(agent: impl Into<crate::models::Agent>) -> Self {
        Self { agent: agent.into() }
    }
}
