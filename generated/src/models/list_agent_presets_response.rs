// Written by `cargo xtask regenerate`.

/// The API's `ListAgentPresetsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAgentPresetsResponse {
    /// Guardrails.
    pub guardrails: Vec<crate::models::AgentGuardrailPreset>,
    /// Limits.
    pub limits: Option<Box<crate::models::AgentLimits>>,
    /// Question handlings (`questionHandlings`).
    pub question_handlings: Vec<crate::models::AgentQuestionHandlingPreset>,
    /// Reply lengths (`replyLengths`).
    pub reply_lengths: Vec<crate::models::AgentReplyLengthPreset>,
    /// Roles.
    pub roles: Vec<crate::models::AgentRolePreset>,
    /// Tones.
    pub tones: Vec<crate::models::AgentTonePreset>,
}

crate::rt::model!(ListAgentPresetsResponse, [], {
    filled guardrails "guardrails", optional limits "limits", filled question_handlings "questionHandlings",
    filled reply_lengths "replyLengths", filled roles "roles", filled tones "tones",
});

impl ListAgentPresetsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
