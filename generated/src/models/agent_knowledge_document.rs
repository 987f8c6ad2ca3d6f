// Written by `cargo xtask regenerate`.

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

crate::rt::model!(AgentKnowledgeDocument, [], {
    optional agent_id "agentId", optional content "content", optional created_at "createdAt", default id "id",
    default title "title", optional updated_at "updatedAt",
});

impl AgentKnowledgeDocument {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
