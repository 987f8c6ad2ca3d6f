// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListAgentPresetsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAgentPresetsResponse {
    /// Guardrails.
    pub guardrails: Vec<crate::models::AgentGuardrailPreset>,
    /// Limits.
    pub limits: Option<crate::models::AgentLimits>,
    /// Question handlings (`questionHandlings`).
    pub question_handlings: Vec<crate::models::AgentQuestionHandlingPreset>,
    /// Reply lengths (`replyLengths`).
    pub reply_lengths: Vec<crate::models::AgentReplyLengthPreset>,
    /// Roles.
    pub roles: Vec<crate::models::AgentRolePreset>,
    /// Tones.
    pub tones: Vec<crate::models::AgentTonePreset>,
}

impl ListAgentPresetsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListAgentPresetsResponse {
    guardrails: Optional("guardrails"),
    limits: Optional("limits"),
    question_handlings: Optional("questionHandlings"),
    reply_lengths: Optional("replyLengths"),
    roles: Optional("roles"),
    tones: Optional("tones"),
});
