// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AgentKnowledgeDocument`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentKnowledgeDocument {
    /// Agent id (`agentId`).
    pub agent_id: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
}

impl AgentKnowledgeDocument {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentKnowledgeDocument {
    agent_id: Optional("agentId"),
    content: Optional("content"),
    created_at: Optional("createdAt"),
    id: Always("id"),
    title: Always("title"),
    updated_at: Optional("updatedAt"),
});
