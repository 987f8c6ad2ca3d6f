// Written by `cargo xtask regenerate`.

/// The API's `AgentClaim`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentClaim {
    /// Email.
    pub email: Option<String>,
    /// Expires at (`expiresAt`).
    pub expires_at: Option<jiff::Timestamp>,
    /// Post claim scopes (`postClaimScopes`).
    pub post_claim_scopes: Vec<crate::models::ApiScope>,
    /// Registered at (`registeredAt`).
    pub registered_at: Option<jiff::Timestamp>,
    /// Status.
    pub status: crate::models::AgentClaimStatus,
}

crate::rt::model!(AgentClaim, [], {
    optional email "email", optional expires_at "expiresAt", filled post_claim_scopes "postClaimScopes",
    optional registered_at "registeredAt", default status "status",
});

impl AgentClaim {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
