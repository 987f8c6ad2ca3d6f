// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// The workspace's connection to Google Forms.
///
/// Redirect a member to the URL of [`GoogleFormsIntegrationsApi::get_oauth_url`], and pass the code that
/// comes back to [`GoogleFormsIntegrationsApi::complete_oauth`]. [`GoogleFormsIntegrationsApi::sync_now`]
/// synchronizes new responses at once.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct GoogleFormsIntegrationsApi<C> {
    client: C,
}

impl<C: Clone> GoogleFormsIntegrationsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Exchanges the Google authorization code for tokens and creates the workspace's integration.
    ///
    /// The flow starts at the URL from [`GoogleFormsIntegrationsApi::get_oauth_url`].
    ///
    /// `POST /v1/google-forms-integrations/oauth/complete` (GoogleFormsIntegrationsService_CompleteOAuth,
    /// feature `google-forms-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("GoogleFormsIntegrationsService_CompleteOAuth", "google_forms_integrations_service_complete_o_auth"))]
    pub fn complete_oauth(
        &self,
        body: impl Into<crate::models::CompleteGoogleFormsOAuthRequest>,
    ) -> GoogleFormsIntegrationsCompleteOauth<C> {
        GoogleFormsIntegrationsCompleteOauth {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Disconnects and deletes the workspace's Google Forms integration.
    ///
    /// `DELETE /v1/google-forms-integrations` (GoogleFormsIntegrationsService_Delete, feature
    /// `google-forms-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("GoogleFormsIntegrationsService_Delete", "google_forms_integrations_service_delete"))]
    pub fn delete(&self) -> GoogleFormsIntegrationsDelete<C> {
        GoogleFormsIntegrationsDelete { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Gets the workspace's Google Forms integration.
    ///
    /// `GET /v1/google-forms-integrations` (GoogleFormsIntegrationsService_Get, feature
    /// `google-forms-integrations`). Needs the scope `integrations:read`.
    #[doc(alias("GoogleFormsIntegrationsService_Get", "google_forms_integrations_service_get"))]
    pub fn get(&self) -> GoogleFormsIntegrationsGet<C> {
        GoogleFormsIntegrationsGet { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Gets the Google OAuth URL at which a user grants access to Google Forms.
    ///
    /// After the user grants access, [`GoogleFormsIntegrationsApi::complete_oauth`] exchanges the authorization
    /// code and creates the integration.
    ///
    /// `GET /v1/google-forms-integrations/oauth-url` (GoogleFormsIntegrationsService_GetOAuthURL, feature
    /// `google-forms-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("GoogleFormsIntegrationsService_GetOAuthURL", "google_forms_integrations_service_get_o_auth_url"))]
    pub fn get_oauth_url(&self) -> GoogleFormsIntegrationsGetOauthUrl<C> {
        GoogleFormsIntegrationsGetOauthUrl { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Lists the Google Forms that the workspace's links redirect to.
    ///
    /// Forms are detected automatically from the destinations of links. The list is not paged.
    ///
    /// `GET /v1/google-forms-integrations/detected-forms` (GoogleFormsIntegrationsService_ListDetectedForms,
    /// feature `google-forms-integrations`). Needs the scope `integrations:read`.
    #[doc(alias(
        "GoogleFormsIntegrationsService_ListDetectedForms",
        "google_forms_integrations_service_list_detected_forms"
    ))]
    pub fn list_detected_forms(&self) -> GoogleFormsIntegrationsListDetectedForms<C> {
        GoogleFormsIntegrationsListDetectedForms { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Fetches new responses from all detected Google Forms now and enriches visitors with them.
    ///
    /// `POST /v1/google-forms-integrations/sync` (GoogleFormsIntegrationsService_SyncNow, feature
    /// `google-forms-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("GoogleFormsIntegrationsService_SyncNow", "google_forms_integrations_service_sync_now"))]
    pub fn sync_now(&self) -> GoogleFormsIntegrationsSyncNow<C> {
        GoogleFormsIntegrationsSyncNow {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: crate::models::SyncGoogleFormsRequest::new(),
        }
    }

    /// Pauses or resumes the synchronization of Google Forms responses.
    ///
    /// `PATCH /v1/google-forms-integrations` (GoogleFormsIntegrationsService_Update, feature
    /// `google-forms-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("GoogleFormsIntegrationsService_Update", "google_forms_integrations_service_update"))]
    pub fn update(
        &self,
        body: impl Into<crate::models::UpdateGoogleFormsIntegrationRequest>,
    ) -> GoogleFormsIntegrationsUpdate<C> {
        GoogleFormsIntegrationsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }
}

/// A request for `POST /v1/google-forms-integrations/oauth/complete`, created by
/// [`GoogleFormsIntegrationsApi::complete_oauth`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleFormsIntegrationsCompleteOauth<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::CompleteGoogleFormsOAuthRequest,
}

rt::call_methods!(GoogleFormsIntegrationsCompleteOauth);
rt::idempotency_methods!(GoogleFormsIntegrationsCompleteOauth);

impl<C: rt::Client> rt::Request for GoogleFormsIntegrationsCompleteOauth<C> {
    type Client = C;
    type Output = crate::models::CompleteGoogleFormsOAuthResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "GoogleFormsIntegrationsService_CompleteOAuth",
        "POST",
        "/v1/google-forms-integrations/oauth/complete",
    )
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
            "/v1/google-forms-integrations/oauth/complete".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `DELETE /v1/google-forms-integrations`, created by
/// [`GoogleFormsIntegrationsApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleFormsIntegrationsDelete<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(GoogleFormsIntegrationsDelete);

impl<C: rt::Client> rt::Request for GoogleFormsIntegrationsDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("GoogleFormsIntegrationsService_Delete", "DELETE", "/v1/google-forms-integrations")
            .scope("integrations:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/google-forms-integrations".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/google-forms-integrations`, created by [`GoogleFormsIntegrationsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleFormsIntegrationsGet<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(GoogleFormsIntegrationsGet);

impl<C: rt::Client> rt::Request for GoogleFormsIntegrationsGet<C> {
    type Client = C;
    type Output = crate::models::GetGoogleFormsIntegrationResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("GoogleFormsIntegrationsService_Get", "GET", "/v1/google-forms-integrations")
            .scope("integrations:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/google-forms-integrations".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/google-forms-integrations/oauth-url`, created by
/// [`GoogleFormsIntegrationsApi::get_oauth_url`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleFormsIntegrationsGetOauthUrl<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(GoogleFormsIntegrationsGetOauthUrl);

impl<C: rt::Client> rt::Request for GoogleFormsIntegrationsGetOauthUrl<C> {
    type Client = C;
    type Output = crate::models::GetGoogleFormsOAuthUrlResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "GoogleFormsIntegrationsService_GetOAuthURL",
        "GET",
        "/v1/google-forms-integrations/oauth-url",
    )
    .scope("integrations:write");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/google-forms-integrations/oauth-url".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/google-forms-integrations/detected-forms`, created by
/// [`GoogleFormsIntegrationsApi::list_detected_forms`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleFormsIntegrationsListDetectedForms<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(GoogleFormsIntegrationsListDetectedForms);

impl<C: rt::Client> rt::Request for GoogleFormsIntegrationsListDetectedForms<C> {
    type Client = C;
    type Output = crate::models::ListDetectedGoogleFormsResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "GoogleFormsIntegrationsService_ListDetectedForms",
        "GET",
        "/v1/google-forms-integrations/detected-forms",
    )
    .scope("integrations:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/google-forms-integrations/detected-forms".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/google-forms-integrations/sync`, created by
/// [`GoogleFormsIntegrationsApi::sync_now`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleFormsIntegrationsSyncNow<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::SyncGoogleFormsRequest,
}

impl<C> GoogleFormsIntegrationsSyncNow<C> {
    /// The body of the request.
    pub fn body<M>(mut self, value: impl rt::IntoOption<crate::models::SyncGoogleFormsRequest, M>) -> Self {
        self.body = value.into_option().unwrap_or(crate::models::SyncGoogleFormsRequest::new());
        self
    }
}

rt::call_methods!(GoogleFormsIntegrationsSyncNow);
rt::idempotency_methods!(GoogleFormsIntegrationsSyncNow);

impl<C: rt::Client> rt::Request for GoogleFormsIntegrationsSyncNow<C> {
    type Client = C;
    type Output = crate::models::SyncGoogleFormsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("GoogleFormsIntegrationsService_SyncNow", "POST", "/v1/google-forms-integrations/sync")
            .scope("integrations:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/google-forms-integrations/sync".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `PATCH /v1/google-forms-integrations`, created by [`GoogleFormsIntegrationsApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleFormsIntegrationsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateGoogleFormsIntegrationRequest,
}

rt::call_methods!(GoogleFormsIntegrationsUpdate);
rt::idempotency_methods!(GoogleFormsIntegrationsUpdate);

impl<C: rt::Client> rt::Request for GoogleFormsIntegrationsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateGoogleFormsIntegrationResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("GoogleFormsIntegrationsService_Update", "PATCH", "/v1/google-forms-integrations")
            .scope("integrations:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/google-forms-integrations".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}
