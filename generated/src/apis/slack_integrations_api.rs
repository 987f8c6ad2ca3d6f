// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// The workspace's Slack integration, which sends a notification to a channel when a visitor completes a
/// workflow step.
///
/// Redirect a member to the URL of [`SlackIntegrationsApi::get_oauth_url`], pass the code that comes back to
/// [`SlackIntegrationsApi::complete_oauth`], choose a channel of [`SlackIntegrationsApi::list_channels`],
/// and check the result with [`SlackIntegrationsApi::test`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct SlackIntegrationsApi<C> {
    client: C,
}

impl<C: Clone> SlackIntegrationsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Completes the Slack authorization and creates the workspace's integration.
    ///
    /// Exchanges the authorization code for a Slack bot token. Returns the new integration.
    ///
    /// `POST /v1/slack-integrations/oauth/complete` (SlackIntegrationsService_CompleteOAuth, feature
    /// `slack-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("SlackIntegrationsService_CompleteOAuth", "slack_integrations_service_complete_o_auth"))]
    pub fn complete_oauth(
        &self,
        body: impl Into<crate::models::CompleteSlackOAuthRequest>,
    ) -> SlackIntegrationsCompleteOauth<C> {
        SlackIntegrationsCompleteOauth {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Disconnects Slack and deletes the workspace's Slack integration.
    ///
    /// The response is an empty object.
    ///
    /// `DELETE /v1/slack-integrations` (SlackIntegrationsService_Delete, feature `slack-integrations`). Needs
    /// the scope `integrations:write`.
    #[doc(alias("SlackIntegrationsService_Delete", "slack_integrations_service_delete"))]
    pub fn delete(&self) -> SlackIntegrationsDelete<C> {
        SlackIntegrationsDelete { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Returns the workspace's Slack integration.
    ///
    /// `slackIntegration` is absent if Slack is not connected.
    ///
    /// `GET /v1/slack-integrations` (SlackIntegrationsService_Get, feature `slack-integrations`). Needs the
    /// scope `integrations:read`.
    #[doc(alias("SlackIntegrationsService_Get", "slack_integrations_service_get"))]
    pub fn get(&self) -> SlackIntegrationsGet<C> {
        SlackIntegrationsGet { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Returns the Slack URL at which a user authorizes the integration.
    ///
    /// Redirect the user to this URL. After the authorization, pass the `code` and the `state` from Slack to
    /// [`SlackIntegrationsApi::complete_oauth`].
    ///
    /// `GET /v1/slack-integrations/oauth-url` (SlackIntegrationsService_GetOAuthURL, feature
    /// `slack-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("SlackIntegrationsService_GetOAuthURL", "slack_integrations_service_get_o_auth_url"))]
    pub fn get_oauth_url(&self) -> SlackIntegrationsGetOauthUrl<C> {
        SlackIntegrationsGetOauthUrl { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Lists the Slack channels that the bot can send notifications to.
    ///
    /// The list is not paged.
    ///
    /// `GET /v1/slack-integrations/channels` (SlackIntegrationsService_ListChannels, feature
    /// `slack-integrations`). Needs the scope `integrations:read`.
    #[doc(alias("SlackIntegrationsService_ListChannels", "slack_integrations_service_list_channels"))]
    pub fn list_channels(&self) -> SlackIntegrationsListChannels<C> {
        SlackIntegrationsListChannels { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Sends a test notification to Slack and returns whether it succeeded.
    ///
    /// `POST /v1/slack-integrations/test` (SlackIntegrationsService_Test, feature `slack-integrations`). Needs
    /// the scope `integrations:write`.
    #[doc(alias("SlackIntegrationsService_Test", "slack_integrations_service_test"))]
    pub fn test(&self) -> SlackIntegrationsTest<C> {
        SlackIntegrationsTest {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: crate::models::TestSlackIntegrationRequest::new(),
        }
    }

    /// Updates the channel, the filters or the status of the Slack integration.
    ///
    /// Fields that are left out keep their value. Set `status` to [`SlackIntegrationStatus::Paused`] to pause
    /// the notifications, and to [`SlackIntegrationStatus::Active`] to resume them. Returns the updated
    /// integration.
    ///
    /// `PATCH /v1/slack-integrations` (SlackIntegrationsService_Update, feature `slack-integrations`). Needs
    /// the scope `integrations:write`.
    #[doc(alias("SlackIntegrationsService_Update", "slack_integrations_service_update"))]
    pub fn update(&self, body: impl Into<crate::models::UpdateSlackIntegrationRequest>) -> SlackIntegrationsUpdate<C> {
        SlackIntegrationsUpdate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }
}

/// A request for `POST /v1/slack-integrations/oauth/complete`, created by
/// [`SlackIntegrationsApi::complete_oauth`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SlackIntegrationsCompleteOauth<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CompleteSlackOAuthRequest,
}

rt::call_methods!(SlackIntegrationsCompleteOauth);
rt::idempotency_methods!(SlackIntegrationsCompleteOauth);

impl<C: rt::Client> rt::Request for SlackIntegrationsCompleteOauth<C> {
    type Client = C;
    type Output = crate::models::CompleteSlackOAuthResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SlackIntegrationsService_CompleteOAuth", "POST", "/v1/slack-integrations/oauth/complete")
            .scope("integrations:write")
            .idempotency_key()
            .secrets(&["code"]);

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/slack-integrations/oauth/complete".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/slack-integrations`, created by [`SlackIntegrationsApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SlackIntegrationsDelete<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(SlackIntegrationsDelete);

impl<C: rt::Client> rt::Request for SlackIntegrationsDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SlackIntegrationsService_Delete", "DELETE", "/v1/slack-integrations")
            .scope("integrations:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/slack-integrations".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/slack-integrations`, created by [`SlackIntegrationsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SlackIntegrationsGet<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(SlackIntegrationsGet);

impl<C: rt::Client> rt::Request for SlackIntegrationsGet<C> {
    type Client = C;
    type Output = crate::models::GetSlackIntegrationResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SlackIntegrationsService_Get", "GET", "/v1/slack-integrations").scope("integrations:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/slack-integrations".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/slack-integrations/oauth-url`, created by [`SlackIntegrationsApi::get_oauth_url`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SlackIntegrationsGetOauthUrl<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(SlackIntegrationsGetOauthUrl);

impl<C: rt::Client> rt::Request for SlackIntegrationsGetOauthUrl<C> {
    type Client = C;
    type Output = crate::models::GetSlackOAuthUrlResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SlackIntegrationsService_GetOAuthURL", "GET", "/v1/slack-integrations/oauth-url")
            .scope("integrations:write");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/slack-integrations/oauth-url".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/slack-integrations/channels`, created by [`SlackIntegrationsApi::list_channels`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SlackIntegrationsListChannels<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(SlackIntegrationsListChannels);

impl<C: rt::Client> rt::Request for SlackIntegrationsListChannels<C> {
    type Client = C;
    type Output = crate::models::ListSlackChannelsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SlackIntegrationsService_ListChannels", "GET", "/v1/slack-integrations/channels")
            .scope("integrations:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/slack-integrations/channels".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/slack-integrations/test`, created by [`SlackIntegrationsApi::test`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SlackIntegrationsTest<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::TestSlackIntegrationRequest,
}

impl<C> SlackIntegrationsTest<C> {
    /// The body of the request.
    pub fn body<M>(mut self, value: impl rt::IntoOption<crate::models::TestSlackIntegrationRequest, M>) -> Self {
        self.body = value.into_option().unwrap_or(crate::models::TestSlackIntegrationRequest::new());
        self
    }
}

rt::call_methods!(SlackIntegrationsTest);
rt::idempotency_methods!(SlackIntegrationsTest);

impl<C: rt::Client> rt::Request for SlackIntegrationsTest<C> {
    type Client = C;
    type Output = crate::models::TestSlackIntegrationResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SlackIntegrationsService_Test", "POST", "/v1/slack-integrations/test")
            .scope("integrations:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/slack-integrations/test".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `PATCH /v1/slack-integrations`, created by [`SlackIntegrationsApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SlackIntegrationsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateSlackIntegrationRequest,
}

rt::call_methods!(SlackIntegrationsUpdate);
rt::idempotency_methods!(SlackIntegrationsUpdate);

impl<C: rt::Client> rt::Request for SlackIntegrationsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateSlackIntegrationResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SlackIntegrationsService_Update", "PATCH", "/v1/slack-integrations")
            .scope("integrations:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/slack-integrations".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}
