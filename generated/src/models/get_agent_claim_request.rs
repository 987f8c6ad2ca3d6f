// Written by `cargo xtask regenerate`.

/// The API's `GetAgentClaimRequest`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct GetAgentClaimRequest {
    /// Claim attempt token (`claimAttemptToken`).
    pub claim_attempt_token: Option<String>,
}

crate::rt::model!(GetAgentClaimRequest, [], {
    optional claim_attempt_token "claimAttemptToken",
});

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
