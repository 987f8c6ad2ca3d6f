// Written by `cargo xtask regenerate`.

/// The API's `CreateAgentRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentRequest {
    /// Custom rules (`customRules`).
    pub custom_rules: Option<String>,
    /// Emoji enabled (`emojiEnabled`).
    pub emoji_enabled: Option<bool>,
    /// Guardrails.
    pub guardrails: Option<Vec<crate::models::AgentGuardrail>>,
    /// Instructions.
    pub instructions: Option<String>,
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
}

crate::rt::model!(CreateAgentRequest, ["name"], {
    optional custom_rules "customRules", optional emoji_enabled "emojiEnabled", optional guardrails "guardrails",
    optional instructions "instructions", optional language "language", required name "name",
    optional question_handling "questionHandling", optional reply_length "replyLength", optional role "role",
    optional style_notes "styleNotes", optional tone "tone",
});

impl CreateAgentRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..crate::rt::Model::empty() }
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
    pub fn guardrails(mut self, value: impl IntoIterator<Item = impl Into<crate::models::AgentGuardrail>>) -> Self {
        self.guardrails = Some(value.into_iter().map(Into::into).collect());
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
}
