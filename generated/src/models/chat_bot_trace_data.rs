// Written by `cargo xtask regenerate`.

use crate::rt;

/// Course of a chat with an agent.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatBotTraceData {
    /// Id of the agent.
    pub agent_id: Option<String>,
    /// Name of the agent at that time.
    pub agent_name: Option<String>,
    /// What the agent found out.
    pub collected: Vec<crate::models::ChatBotCollectedValue>,
    /// Number of exchanges.
    pub exchanges: i32,
    /// How the chat ended.
    pub outcome: crate::models::ChatBotOutcome,
    /// The messages, in their order.
    pub transcript: Vec<crate::models::ChatBotTraceMessage>,
}

impl ChatBotTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatBotTraceData {
    agent_id: Optional("agentId"),
    agent_name: Optional("agentName"),
    collected: Optional("collected"),
    exchanges: Always("exchanges"),
    outcome: Always("outcome"),
    transcript: Optional("transcript"),
});
