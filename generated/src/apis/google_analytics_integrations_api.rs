// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// The workspace's connection to Google Analytics 4.
///
/// Set the measurement ID with [`GoogleAnalyticsIntegrationsApi::update`], then check the connection with
/// [`GoogleAnalyticsIntegrationsApi::test`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct GoogleAnalyticsIntegrationsApi<C> {
    client: C,
}

impl<C: Clone> GoogleAnalyticsIntegrationsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Deletes the workspace's Google Analytics integration.
    ///
    /// Stops sending visits to Google Analytics and deletes the stored API secret.
    ///
    /// `DELETE /v1/integrations/google-analytics` (GoogleAnalyticsIntegrationsService_Delete, feature
    /// `google-analytics-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("GoogleAnalyticsIntegrationsService_Delete", "google_analytics_integrations_service_delete"))]
    pub fn delete(&self) -> GoogleAnalyticsIntegrationsDelete<C> {
        GoogleAnalyticsIntegrationsDelete { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Gets the workspace's Google Analytics integration.
    ///
    /// The `integration` field is absent if Google Analytics is not connected. The API secret is never
    /// returned.
    ///
    /// `GET /v1/integrations/google-analytics` (GoogleAnalyticsIntegrationsService_Get, feature
    /// `google-analytics-integrations`). Needs the scope `integrations:read`.
    #[doc(alias("GoogleAnalyticsIntegrationsService_Get", "google_analytics_integrations_service_get"))]
    pub fn get(&self) -> GoogleAnalyticsIntegrationsGet<C> {
        GoogleAnalyticsIntegrationsGet { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Sends a test event to the connected Google Analytics property and returns validation problems.
    ///
    /// The event `linkbreakers_test` is sent in debug mode, so it appears in the DebugView of Google Analytics
    /// 4. Google accepts events even if the API secret is wrong; check DebugView to confirm the connection.
    ///
    /// `POST /v1/integrations/google-analytics/test` (GoogleAnalyticsIntegrationsService_Test, feature
    /// `google-analytics-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("GoogleAnalyticsIntegrationsService_Test", "google_analytics_integrations_service_test"))]
    pub fn test(&self) -> GoogleAnalyticsIntegrationsTest<C> {
        GoogleAnalyticsIntegrationsTest { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Connects a Google Analytics 4 property, or updates the settings of the integration.
    ///
    /// Visits of people, form submissions and captured visitor data are then sent to the property through the
    /// Measurement Protocol, without personal data.
    ///
    /// If `visitorAttributesEnabled` is on (the default when connecting), form responses and custom visitor
    /// attributes are added to each event as parameters named `lb_<key>`, with numbers as numbers.
    /// `visitorAttributeKeys` limits them to selected keys.
    ///
    /// `PUT /v1/integrations/google-analytics` (GoogleAnalyticsIntegrationsService_Update, feature
    /// `google-analytics-integrations`). Needs the scope `integrations:write`.
    #[doc(alias("GoogleAnalyticsIntegrationsService_Update", "google_analytics_integrations_service_update"))]
    pub fn update(
        &self,
        body: impl Into<crate::models::UpdateGoogleAnalyticsIntegrationRequest>,
    ) -> GoogleAnalyticsIntegrationsUpdate<C> {
        GoogleAnalyticsIntegrationsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }
}

/// A request for `DELETE /v1/integrations/google-analytics`, created by
/// [`GoogleAnalyticsIntegrationsApi::delete`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleAnalyticsIntegrationsDelete<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(GoogleAnalyticsIntegrationsDelete);

impl<C: rt::Client> rt::Request for GoogleAnalyticsIntegrationsDelete<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("GoogleAnalyticsIntegrationsService_Delete", "DELETE", "/v1/integrations/google-analytics")
            .scope("integrations:write")
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/integrations/google-analytics".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/integrations/google-analytics`, created by
/// [`GoogleAnalyticsIntegrationsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleAnalyticsIntegrationsGet<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(GoogleAnalyticsIntegrationsGet);

impl<C: rt::Client> rt::Request for GoogleAnalyticsIntegrationsGet<C> {
    type Client = C;
    type Output = crate::models::GetGoogleAnalyticsIntegrationResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("GoogleAnalyticsIntegrationsService_Get", "GET", "/v1/integrations/google-analytics")
            .scope("integrations:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/integrations/google-analytics".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `POST /v1/integrations/google-analytics/test`, created by
/// [`GoogleAnalyticsIntegrationsApi::test`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleAnalyticsIntegrationsTest<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(GoogleAnalyticsIntegrationsTest);
rt::idempotency_methods!(GoogleAnalyticsIntegrationsTest);

impl<C: rt::Client> rt::Request for GoogleAnalyticsIntegrationsTest<C> {
    type Client = C;
    type Output = crate::models::TestGoogleAnalyticsIntegrationResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation::new(
        "GoogleAnalyticsIntegrationsService_Test",
        "POST",
        "/v1/integrations/google-analytics/test",
    )
    .scope("integrations:write")
    .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/integrations/google-analytics/test".to_owned(),
            rt::Query::default(),
            Some(b"{}".to_vec()),
            self.options.clone(),
        ))
    }
}

/// A request for `PUT /v1/integrations/google-analytics`, created by
/// [`GoogleAnalyticsIntegrationsApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GoogleAnalyticsIntegrationsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateGoogleAnalyticsIntegrationRequest,
}

rt::call_methods!(GoogleAnalyticsIntegrationsUpdate);
rt::idempotency_methods!(GoogleAnalyticsIntegrationsUpdate);

impl<C: rt::Client> rt::Request for GoogleAnalyticsIntegrationsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateGoogleAnalyticsIntegrationResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("GoogleAnalyticsIntegrationsService_Update", "PUT", "/v1/integrations/google-analytics")
            .scope("integrations:write")
            .idempotency_key()
            .secrets(&["apiSecret"]);

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/integrations/google-analytics".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}
