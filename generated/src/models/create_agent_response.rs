// Written by `cargo xtask regenerate`.

/// The API's `CreateAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentResponse {
    /// Agent.
    pub agent: crate::models::Agent,
}

crate::rt::model!(CreateAgentResponse, ["agent"], {
    required agent "agent",
});

impl CreateAgentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(agent: impl Into<crate::models::Agent>) -> Self {
        Self { agent: agent.into() }
    }
}
