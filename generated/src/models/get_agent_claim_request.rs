// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetAgentClaimRequest`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct GetAgentClaimRequest {
    /// Claim attempt token (`claimAttemptToken`).
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

rt::json_object!(GetAgentClaimRequest { claim_attempt_token: Optional("claimAttemptToken") });

/// Secrets are redacted.
impl std::fmt::Debug for GetAgentClaimRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetAgentClaimRequest")
            .field("claim_attempt_token", &rt::Redacted(&self.claim_attempt_token))
            .finish()
    }
}
