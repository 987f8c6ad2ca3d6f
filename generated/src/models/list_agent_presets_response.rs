// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListAgentPresetsResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListAgentPresetsResponse {
    /// Guardrails.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub guardrails: Vec<crate::models::AgentGuardrailPreset>,
    /// Limits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<crate::models::AgentLimits>,
    /// Question handlings (`questionHandlings`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub question_handlings: Vec<crate::models::AgentQuestionHandlingPreset>,
    /// Reply lengths (`replyLengths`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub reply_lengths: Vec<crate::models::AgentReplyLengthPreset>,
    /// Roles.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<crate::models::AgentRolePreset>,
    /// Tones.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub tones: Vec<crate::models::AgentTonePreset>,
}

impl ListAgentPresetsResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
