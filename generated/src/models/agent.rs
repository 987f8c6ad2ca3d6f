// Written by `cargo xtask regenerate`.

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

crate::rt::model!(Agent, [], {
    optional created_at "createdAt", optional custom_rules "customRules", default emoji_enabled "emojiEnabled",
    filled guardrails "guardrails", default id "id", optional instructions "instructions",
    default knowledge_document_count "knowledgeDocumentCount", filled knowledge_documents "knowledgeDocuments",
    optional language "language", default name "name", optional question_handling "questionHandling",
    optional reply_length "replyLength", optional role "role", optional style_notes "styleNotes", optional tone "tone",
    optional updated_at "updatedAt", filled usages "usages", optional workspace_id "workspaceId",
});

impl Agent {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
