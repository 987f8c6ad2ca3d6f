// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `AgentClaim`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgentClaim {
    /// Email.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Expires at (`expiresAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<jiff::Timestamp>,
    /// Post claim scopes (`postClaimScopes`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub post_claim_scopes: Vec<crate::models::ApiScope>,
    /// Registered at (`registeredAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub registered_at: Option<jiff::Timestamp>,
    /// Status.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub status: crate::models::AgentClaimStatus,
}

impl AgentClaim {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
