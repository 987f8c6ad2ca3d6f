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

    /// Guardrails.
    #[must_use]
    pub fn guardrails(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::AgentGuardrailPreset>>,
    ) -> Self {
        self.guardrails = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits.
    #[must_use]
    pub fn limits(mut self, value: impl Into<crate::models::AgentLimits>) -> Self {
        self.limits = Some(value.into());
        self
    }

    /// Question handlings (`questionHandlings`).
    #[must_use]
    pub fn question_handlings(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::AgentQuestionHandlingPreset>>,
    ) -> Self {
        self.question_handlings = value.into_iter().map(Into::into).collect();
        self
    }

    /// Reply lengths (`replyLengths`).
    #[must_use]
    pub fn reply_lengths(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::AgentReplyLengthPreset>>,
    ) -> Self {
        self.reply_lengths = value.into_iter().map(Into::into).collect();
        self
    }

    /// Roles.
    #[must_use]
    pub fn roles(mut self, value: impl IntoIterator<Item = impl Into<crate::models::AgentRolePreset>>) -> Self {
        self.roles = value.into_iter().map(Into::into).collect();
        self
    }

    /// Tones.
    #[must_use]
    pub fn tones(mut self, value: impl IntoIterator<Item = impl Into<crate::models::AgentTonePreset>>) -> Self {
        self.tones = value.into_iter().map(Into::into).collect();
        self
    }
}
