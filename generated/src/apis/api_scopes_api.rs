// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Scopes that an API token or OAuth grant can be limited to.
///
/// Use it to show the scopes before [`WorkspaceTokensApi::create`] limits a token to some of them.
///
/// Its methods create requests, which are sent by their `send`.
#[doc(alias = "APIScopesApi")]
#[derive(Debug, Clone)]
pub struct ApiScopesApi<C> {
    client: C,
}

impl<C: Clone> ApiScopesApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Lists the scopes that an API token or OAuth grant can hold.
    ///
    /// For each scope, returns the resource that it covers and a description.
    ///
    /// `GET /v1/api-scopes` (WorkspaceTokensService_ListApiScopes, feature `api-scopes`). Needs no token.
    #[doc(alias("WorkspaceTokensService_ListApiScopes", "workspace_tokens_service_list_api_scopes"))]
    pub fn list(&self) -> ApiScopesList<C> {
        ApiScopesList { client: self.client.clone(), options: rt::CallOptions::default() }
    }
}

/// A request for `GET /v1/api-scopes`, created by [`ApiScopesApi::list`].
#[doc(alias = "APIScopesList")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiScopesList<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(ApiScopesList);

impl<C: rt::Client> rt::Request for ApiScopesList<C> {
    type Client = C;
    type Output = crate::models::ListApiScopesResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("WorkspaceTokensService_ListApiScopes", "GET", "/v1/api-scopes").unauthenticated();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/api-scopes".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}
