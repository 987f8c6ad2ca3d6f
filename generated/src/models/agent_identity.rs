// Written by `cargo xtask regenerate`.
//! Models of `AgentIdentityApi`.

use crate::{models::*, rt};

/// The API's `AgentClaim`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentClaim {
    /// Email.
    pub email: Option<String>,
    /// Expires at (`expiresAt`).
    pub expires_at: Option<jiff::Timestamp>,
    /// Post claim scopes (`postClaimScopes`).
    pub post_claim_scopes: Vec<ApiScope>,
    /// Registered at (`registeredAt`).
    pub registered_at: Option<jiff::Timestamp>,
    /// Status.
    pub status: AgentClaimStatus,
}

impl AgentClaim {
    /// Creates a value with no field set.
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

rt::string_enum! {
    /// The API's `AgentClaimStatus`.
    pub enum AgentClaimStatus {
        /// `AGENT_CLAIM_STATUS_UNSPECIFIED`.
        Unspecified = "AGENT_CLAIM_STATUS_UNSPECIFIED",
        /// `AGENT_CLAIM_STATUS_PENDING`.
        Pending = "AGENT_CLAIM_STATUS_PENDING",
        /// `AGENT_CLAIM_STATUS_CLAIMED`.
        Claimed = "AGENT_CLAIM_STATUS_CLAIMED",
        /// `AGENT_CLAIM_STATUS_EXPIRED`.
        Expired = "AGENT_CLAIM_STATUS_EXPIRED",
    }
}

/// The API's `ClaimAgentWorkspaceRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct ClaimAgentWorkspaceRequest {
    /// Claim attempt token (`claimAttemptToken`).
    pub claim_attempt_token: Option<String>,
    /// Firebase token (`firebaseToken`).
    pub firebase_token: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// User code (`userCode`).
    pub user_code: Option<String>,
}

impl ClaimAgentWorkspaceRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Claim attempt token (`claimAttemptToken`).
    pub fn claim_attempt_token(mut self, value: impl Into<String>) -> Self {
        self.claim_attempt_token = Some(value.into());
        self
    }

    /// Firebase token (`firebaseToken`).
    pub fn firebase_token(mut self, value: impl Into<String>) -> Self {
        self.firebase_token = Some(value.into());
        self
    }

    /// Password.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// User code (`userCode`).
    pub fn user_code(mut self, value: impl Into<String>) -> Self {
        self.user_code = Some(value.into());
        self
    }
}

rt::json_object!(ClaimAgentWorkspaceRequest {
    claim_attempt_token: Optional("claimAttemptToken"),
    firebase_token: Optional("firebaseToken"),
    password: Optional("password"),
    user_code: Optional("userCode"),
});

/// Secrets are redacted.
impl std::fmt::Debug for ClaimAgentWorkspaceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClaimAgentWorkspaceRequest")
            .field("claim_attempt_token", &rt::Redacted(&self.claim_attempt_token))
            .field("firebase_token", &rt::Redacted(&self.firebase_token))
            .field("password", &rt::Redacted(&self.password))
            .field("user_code", &self.user_code)
            .finish()
    }
}

/// The API's `GetAgentClaimRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct GetAgentClaimRequest {
    /// Claim attempt token (`claimAttemptToken`).
    pub claim_attempt_token: Option<String>,
}

impl GetAgentClaimRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Claim attempt token (`claimAttemptToken`).
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
