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

    /// Email.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Expires at (`expiresAt`).
    #[must_use]
    pub fn expires_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }

    /// Post claim scopes (`postClaimScopes`).
    #[must_use]
    pub fn post_claim_scopes(mut self, value: impl IntoIterator<Item = impl Into<crate::models::ApiScope>>) -> Self {
        self.post_claim_scopes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Registered at (`registeredAt`).
    #[must_use]
    pub fn registered_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.registered_at = Some(value.into());
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::AgentClaimStatus>) -> Self {
        self.status = value.into();
        self
    }
}
