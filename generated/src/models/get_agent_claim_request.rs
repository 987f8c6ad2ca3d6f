// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetAgentClaimRequest`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetAgentClaimRequest {
    /// Claim attempt token (`claimAttemptToken`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_attempt_token: Option<String>,
}

impl GetAgentClaimRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Claim attempt token (`claimAttemptToken`).
    #[must_use]
    pub fn claim_attempt_token(mut self, value: impl Into<String>) -> Self {
        self.claim_attempt_token = Some(value.into());
        self
    }
}

/// Secrets are redacted.
impl std::fmt::Debug for GetAgentClaimRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetAgentClaimRequest")
            .field("claim_attempt_token", &crate::rt::Redacted(&self.claim_attempt_token))
            .finish()
    }
}
