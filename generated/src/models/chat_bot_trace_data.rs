// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// Course of a chat with an agent.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChatBotTraceData {
    /// Id of the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// Name of the agent at that time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// What the agent found out.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub collected: Vec<crate::models::ChatBotCollectedValue>,
    /// Number of exchanges.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub exchanges: i32,
    /// How the chat ended.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub outcome: crate::models::ChatBotOutcome,
    /// The messages, in their order.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub transcript: Vec<crate::models::ChatBotTraceMessage>,
}

impl ChatBotTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
