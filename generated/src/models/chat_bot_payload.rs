// Written by `cargo xtask regenerate`.

use crate::rt;

/// Settings of a chat with an agent.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotPayload {
    /// Id of the agent.
    pub agent_id: Option<String>,
    /// Id of the step to go on with when the chat did not reach its end.
    pub else_next_step_id: Option<String>,
    /// Most exchanges before the chat ends.
    pub max_exchanges: Option<i32>,
    /// Id of the step to go on with after the chat.
    pub next_step_id: Option<String>,
    /// What the agent shall find out.
    pub objectives: Vec<crate::models::ChatBotObjective>,
    /// First message of the agent.
    pub opening_message: Option<String>,
    /// Whether the visitor may skip the chat.
    pub skip_enabled: Option<bool>,
    /// Label of the button that skips the chat.
    pub skip_label: Option<String>,
    /// Whether the chat is skipped when everything is already known.
    pub skip_when_known: Option<bool>,
}

impl ChatBotPayload {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the agent.
    #[must_use]
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }

    /// Id of the step to go on with when the chat did not reach its end.
    #[must_use]
    pub fn else_next_step_id(mut self, value: impl Into<String>) -> Self {
        self.else_next_step_id = Some(value.into());
        self
    }

    /// Most exchanges before the chat ends.
    #[must_use]
    pub fn max_exchanges(mut self, value: i32) -> Self {
        self.max_exchanges = Some(value);
        self
    }

    /// Id of the step to go on with after the chat.
    #[must_use]
    pub fn next_step_id(mut self, value: impl Into<String>) -> Self {
        self.next_step_id = Some(value.into());
        self
    }

    /// What the agent shall find out.
    #[must_use]
    pub fn objectives(mut self, value: impl IntoIterator<Item = impl Into<crate::models::ChatBotObjective>>) -> Self {
        self.objectives = value.into_iter().map(Into::into).collect();
        self
    }

    /// First message of the agent.
    #[must_use]
    pub fn opening_message(mut self, value: impl Into<String>) -> Self {
        self.opening_message = Some(value.into());
        self
    }

    /// Whether the visitor may skip the chat.
    #[must_use]
    pub fn skip_enabled(mut self, value: bool) -> Self {
        self.skip_enabled = Some(value);
        self
    }

    /// Label of the button that skips the chat.
    #[must_use]
    pub fn skip_label(mut self, value: impl Into<String>) -> Self {
        self.skip_label = Some(value.into());
        self
    }

    /// Whether the chat is skipped when everything is already known.
    #[must_use]
    pub fn skip_when_known(mut self, value: bool) -> Self {
        self.skip_when_known = Some(value);
        self
    }
}

rt::json_object!(ChatBotPayload {
    agent_id: Optional("agentId"),
    else_next_step_id: Optional("elseNextStepId"),
    max_exchanges: Optional("maxExchanges"),
    next_step_id: Optional("nextStepId"),
    objectives: Optional("objectives"),
    opening_message: Optional("openingMessage"),
    skip_enabled: Optional("skipEnabled"),
    skip_label: Optional("skipLabel"),
    skip_when_known: Optional("skipWhenKnown"),
});
