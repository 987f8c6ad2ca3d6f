// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AgentsServiceUpdateBody`.
#[doc(alias = "AgentsServiceUpdateBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAgentRequest {
    /// Custom rules (`customRules`).
    pub custom_rules: Option<String>,
    /// Emoji enabled (`emojiEnabled`).
    pub emoji_enabled: Option<bool>,
    /// Guardrails.
    pub guardrails: Option<crate::models::AgentGuardrailList>,
    /// Instructions.
    pub instructions: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Name.
    pub name: Option<String>,
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
}

impl UpdateAgentRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
        self.emoji_enabled = Some(value);
        self
    }

    /// Guardrails.
    #[must_use]
    pub fn guardrails(mut self, value: impl Into<crate::models::AgentGuardrailList>) -> Self {
        self.guardrails = Some(value.into());
        self
    }

    /// Instructions.
    #[must_use]
    pub fn instructions(mut self, value: impl Into<String>) -> Self {
        self.instructions = Some(value.into());
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
        self.name = Some(value.into());
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
}

rt::json_object!(UpdateAgentRequest {
    custom_rules: Optional("customRules"),
    emoji_enabled: Optional("emojiEnabled"),
    guardrails: Optional("guardrails"),
    instructions: Optional("instructions"),
    language: Optional("language"),
    name: Optional("name"),
    question_handling: Optional("questionHandling"),
    reply_length: Optional("replyLength"),
    role: Optional("role"),
    style_notes: Optional("styleNotes"),
    tone: Optional("tone"),
});
