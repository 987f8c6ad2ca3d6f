// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Workspaces that an AI agent registered and that a person claims.
///
/// An agent that registered a workspace passes its claim to a person. [`AgentIdentityApi::get_claim`]
/// returns the state of the claim, and [`AgentIdentityApi::claim_workspace`] completes it.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct AgentIdentityApi<C> {
    client: C,
}

impl<C: Clone> AgentIdentityApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Claims a workspace that an agent registered, and signs the person in.
    ///
    /// Verifies the code from the claim email and attaches the email address to the workspace, with a password
    /// or a Google or Microsoft sign-in. A person who already has an account signs in with its password, and
    /// the workspace joins that account. Claiming also verifies the email address, because the link and the
    /// code are sent only by email.
    ///
    /// The agent's token remains valid in the claimed workspace, and the agent can get a token with wider
    /// scopes from the claim grant. Returns the member that the person has in the workspace.
    ///
    /// `POST /v1/agent-identity/claim/complete` (AgentIdentityService_ClaimAgentWorkspace, feature
    /// `agent-identity`). Needs no token.
    #[doc(alias("AgentIdentityService_ClaimAgentWorkspace", "agent_identity_service_claim_agent_workspace"))]
    pub fn claim_workspace(
        &self,
        body: impl Into<crate::models::ClaimAgentWorkspaceRequest>,
    ) -> AgentIdentityClaimWorkspace<C> {
        AgentIdentityClaimWorkspace {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Looks up a claim on a workspace that an agent registered.
    ///
    /// Returns the email address that the claim is bound to, its status, and the scopes that the agent has once
    /// the workspace is claimed.
    ///
    /// `POST /v1/agent-identity/claim/lookup` (AgentIdentityService_GetAgentClaim, feature `agent-identity`).
    /// Needs no token.
    #[doc(alias("AgentIdentityService_GetAgentClaim", "agent_identity_service_get_agent_claim"))]
    pub fn get_claim(&self, body: impl Into<crate::models::GetAgentClaimRequest>) -> AgentIdentityGetClaim<C> {
        AgentIdentityGetClaim { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }
}

/// A request for `POST /v1/agent-identity/claim/complete`, created by
/// [`AgentIdentityApi::claim_workspace`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentIdentityClaimWorkspace<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::ClaimAgentWorkspaceRequest,
}

rt::call_methods!(AgentIdentityClaimWorkspace);
rt::idempotency_methods!(AgentIdentityClaimWorkspace);

impl<C: rt::Client> rt::Request for AgentIdentityClaimWorkspace<C> {
    type Client = C;
    type Output = crate::models::Member;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AgentIdentityService_ClaimAgentWorkspace", "POST", "/v1/agent-identity/claim/complete")
            .unauthenticated()
            .idempotency_key()
            .secrets(&["claimAttemptToken", "firebaseToken", "password"]);

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/agent-identity/claim/complete".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/agent-identity/claim/lookup`, created by [`AgentIdentityApi::get_claim`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentIdentityGetClaim<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::GetAgentClaimRequest,
}

rt::call_methods!(AgentIdentityGetClaim);
rt::idempotency_methods!(AgentIdentityGetClaim);

impl<C: rt::Client> rt::Request for AgentIdentityGetClaim<C> {
    type Client = C;
    type Output = crate::models::AgentClaim;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("AgentIdentityService_GetAgentClaim", "POST", "/v1/agent-identity/claim/lookup")
            .unauthenticated()
            .idempotency_key()
            .secrets(&["claimAttemptToken"]);

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/agent-identity/claim/lookup".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}
