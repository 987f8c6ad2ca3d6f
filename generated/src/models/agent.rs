// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `Agent`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agent {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Custom rules (`customRules`).
    pub custom_rules: Option<String>,
    /// Emoji enabled (`emojiEnabled`).
    pub emoji_enabled: bool,
    /// Guardrails.
    pub guardrails: Vec<crate::models::AgentGuardrail>,
    /// Id.
    pub id: String,
    /// Instructions.
    pub instructions: Option<String>,
    /// Knowledge document count (`knowledgeDocumentCount`).
    pub knowledge_document_count: i32,
    /// Knowledge documents (`knowledgeDocuments`).
    pub knowledge_documents: Vec<crate::models::AgentKnowledgeDocument>,
    /// Language.
    pub language: Option<String>,
    /// Name.
    pub name: String,
    /// Question handling (`questionHandling`).
    pub question_handling: Option<crate::models::AgentQuestionHandling>,
    /// Reply length (`replyLength`).
    pub reply_length: Option<crate::models::AgentReplyLength>,
    /// Role.
    pub role: Option<crate::models::AgentRole>,
    /// Style notes (`styleNotes`).
    pub style_notes: Option<String>,
    /// Tone.
    pub tone: Option<crate::models::AgentTone>,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Usages.
    pub usages: Vec<crate::models::AgentUsage>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl Agent {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Agent {
    created_at: Optional("createdAt"),
    custom_rules: Optional("customRules"),
    emoji_enabled: Always("emojiEnabled"),
    guardrails: Optional("guardrails"),
    id: Always("id"),
    instructions: Optional("instructions"),
    knowledge_document_count: Always("knowledgeDocumentCount"),
    knowledge_documents: Optional("knowledgeDocuments"),
    language: Optional("language"),
    name: Always("name"),
    question_handling: Optional("questionHandling"),
    reply_length: Optional("replyLength"),
    role: Optional("role"),
    style_notes: Optional("styleNotes"),
    tone: Optional("tone"),
    updated_at: Optional("updatedAt"),
    usages: Optional("usages"),
    workspace_id: Optional("workspaceId"),
});
