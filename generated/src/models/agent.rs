// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `Agent`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Agent {
    /// Created at (`createdAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Custom rules (`customRules`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_rules: Option<String>,
    /// Emoji enabled (`emojiEnabled`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub emoji_enabled: bool,
    /// Guardrails.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub guardrails: Vec<crate::models::AgentGuardrail>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Instructions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
    /// Knowledge document count (`knowledgeDocumentCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub knowledge_document_count: i32,
    /// Knowledge documents (`knowledgeDocuments`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub knowledge_documents: Vec<crate::models::AgentKnowledgeDocument>,
    /// Language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Question handling (`questionHandling`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question_handling: Option<crate::models::AgentQuestionHandling>,
    /// Reply length (`replyLength`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply_length: Option<crate::models::AgentReplyLength>,
    /// Role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<crate::models::AgentRole>,
    /// Style notes (`styleNotes`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style_notes: Option<String>,
    /// Tone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tone: Option<crate::models::AgentTone>,
    /// Updated at (`updatedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Usages.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub usages: Vec<crate::models::AgentUsage>,
    /// Workspace id (`workspaceId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl Agent {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
