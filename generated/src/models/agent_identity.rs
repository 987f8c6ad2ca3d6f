// Written by `cargo xtask regenerate`.
//! Models of `AgentIdentityApi`.

use crate::{apis::*, models::*, rt};

/// A claim on a workspace that an agent registered.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AgentClaim {
    /// Email address that the agent specified for this claim. The workspace can be claimed only with this
    /// address.
    pub email: Option<String>,
    /// When the claim expires.
    pub expires_at: Option<jiff::Timestamp>,
    /// Scopes that the agent has in the workspace once it is claimed.
    pub post_claim_scopes: Vec<ApiScope>,
    /// When the agent registered the workspace.
    pub registered_at: Option<jiff::Timestamp>,
    /// Status of the claim, which determines whether the workspace can still be claimed.
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
    /// Status of a claim on a workspace.
    pub enum AgentClaimStatus {
        /// Not set.
        ///
        /// `AGENT_CLAIM_STATUS_UNSPECIFIED`
        Unspecified = "AGENT_CLAIM_STATUS_UNSPECIFIED",
        /// The claim link is valid; the workspace can be claimed with the code.
        ///
        /// `AGENT_CLAIM_STATUS_PENDING`
        Pending = "AGENT_CLAIM_STATUS_PENDING",
        /// The workspace was claimed.
        ///
        /// `AGENT_CLAIM_STATUS_CLAIMED`
        Claimed = "AGENT_CLAIM_STATUS_CLAIMED",
        /// The link or the registration expired, or the agent started a newer claim.
        ///
        /// `AGENT_CLAIM_STATUS_EXPIRED`
        Expired = "AGENT_CLAIM_STATUS_EXPIRED",
    }
}

/// The proof and the sign-in for claiming a workspace; the body of
/// [`AgentIdentityApi::claim_workspace`].
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct ClaimAgentWorkspaceRequest {
    /// Token that identifies the claim.
    pub claim_attempt_token: Option<String>,
    /// Firebase ID token of a Google or Microsoft sign-in with the claim email.
    pub firebase_token: Option<String>,
    /// Password for the claim email.
    pub password: Option<String>,
    /// Code from the claim email.
    pub user_code: Option<String>,
}

impl ClaimAgentWorkspaceRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that identifies the claim. It is a secret: together with the code, it is enough to claim the
    /// workspace.
    pub fn claim_attempt_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.claim_attempt_token = value.into_option();
        self
    }

    /// Firebase ID token of a Google or Microsoft sign-in with the claim email. Set either this or `password`.
    pub fn firebase_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.firebase_token = value.into_option();
        self
    }

    /// Password for the claim email. Set either this or `firebaseToken`. A person with an existing account uses
    /// its password.
    pub fn password<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.password = value.into_option();
        self
    }

    /// Code from the claim email.
    pub fn user_code<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.user_code = value.into_option();
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

/// The claim to look up; the body of [`AgentIdentityApi::get_claim`].
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct GetAgentClaimRequest {
    /// Token that identifies the claim.
    pub claim_attempt_token: Option<String>,
}

impl GetAgentClaimRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Token that identifies the claim. It is a secret: together with the code, it is enough to claim the
    /// workspace.
    pub fn claim_attempt_token<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.claim_attempt_token = value.into_option();
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
