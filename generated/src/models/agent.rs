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

    /// Created at (`createdAt`).
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Custom rules (`customRules`).
    #[must_use]
    pub fn custom_rules(mut self, value: impl Into<String>) -> Self {
        self.custom_rules = Some(value.into());
        self
    }

    /// Emoji enabled (`emojiEnabled`).
    #[must_use]
    pub fn emoji_enabled(mut self, value: bool) -> Self {
        self.emoji_enabled = value;
        self
    }

    /// Guardrails.
    #[must_use]
    pub fn guardrails(mut self, value: impl IntoIterator<Item = impl Into<crate::models::AgentGuardrail>>) -> Self {
        self.guardrails = value.into_iter().map(Into::into).collect();
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Instructions.
    #[must_use]
    pub fn instructions(mut self, value: impl Into<String>) -> Self {
        self.instructions = Some(value.into());
        self
    }

    /// Knowledge document count (`knowledgeDocumentCount`).
    #[must_use]
    pub fn knowledge_document_count(mut self, value: i32) -> Self {
        self.knowledge_document_count = value;
        self
    }

    /// Knowledge documents (`knowledgeDocuments`).
    #[must_use]
    pub fn knowledge_documents(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::AgentKnowledgeDocument>>,
    ) -> Self {
        self.knowledge_documents = value.into_iter().map(Into::into).collect();
        self
    }

    /// Language.
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Question handling (`questionHandling`).
    #[must_use]
    pub fn question_handling(mut self, value: impl Into<crate::models::AgentQuestionHandling>) -> Self {
        self.question_handling = Some(value.into());
        self
    }

    /// Reply length (`replyLength`).
    #[must_use]
    pub fn reply_length(mut self, value: impl Into<crate::models::AgentReplyLength>) -> Self {
        self.reply_length = Some(value.into());
        self
    }

    /// Role.
    #[must_use]
    pub fn role(mut self, value: impl Into<crate::models::AgentRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// Style notes (`styleNotes`).
    #[must_use]
    pub fn style_notes(mut self, value: impl Into<String>) -> Self {
        self.style_notes = Some(value.into());
        self
    }

    /// Tone.
    #[must_use]
    pub fn tone(mut self, value: impl Into<crate::models::AgentTone>) -> Self {
        self.tone = Some(value.into());
        self
    }

    /// Updated at (`updatedAt`).
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Usages.
    #[must_use]
    pub fn usages(mut self, value: impl IntoIterator<Item = impl Into<crate::models::AgentUsage>>) -> Self {
        self.usages = value.into_iter().map(Into::into).collect();
        self
    }

    /// Workspace id (`workspaceId`).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
