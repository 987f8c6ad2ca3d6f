// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl AgentClaim {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AgentClaim {
    email: Optional("email"),
    expires_at: Optional("expiresAt"),
    post_claim_scopes: Optional("postClaimScopes"),
    registered_at: Optional("registeredAt"),
    status: Always("status"),
});
