// Written by `cargo xtask regenerate`.
use crate::rt;

/// Scopes that a token can be limited to.
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

    /// Lists the scopes that a token can be limited to; needs no token.
    ///
    /// `GET /v1/api-scopes` (WorkspaceTokensService_ListApiScopes, feature `api-scopes`). Needs no token.
    #[doc(alias = "WorkspaceTokensService_ListApiScopes")]
    #[doc(alias = "workspace_tokens_service_list_api_scopes")]
    pub fn list(&self) -> ApiScopesList<C> {
        ApiScopesList { client: self.client.clone(), options: rt::CallOptions::default() }
    }
}

/// A request for `GET /v1/api-scopes`, created by [`ApiScopesApi::list`](crate::apis::ApiScopesApi::list).
#[doc(alias = "APIScopesList")]
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiScopesList<C> {
    client: C,
    options: rt::CallOptions,
}

impl<C> ApiScopesList<C> {}

rt::call_methods!(ApiScopesList);

impl<C: rt::Client> rt::Request for ApiScopesList<C> {
    type Client = C;
    type Output = crate::models::ListApiScopesResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "WorkspaceTokensService_ListApiScopes",
        method: "GET",
        path: "/v1/api-scopes",
        scope: None,
        authenticated: false,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/api-scopes".to_owned();
        let query = rt::Query::default();
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}
