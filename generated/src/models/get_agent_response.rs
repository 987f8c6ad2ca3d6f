// Written by `cargo xtask regenerate`.

/// The API's `GetAgentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetAgentResponse {
    /// Agent.
    pub agent: crate::models::Agent,
}

crate::rt::model!(GetAgentResponse, ["agent"], {
    required agent "agent",
});

impl GetAgentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(agent: impl Into<crate::models::Agent>) -> Self {
        Self { agent: agent.into() }
    }
}
