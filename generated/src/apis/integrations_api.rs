// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Tracking of integrations with other products.
///
/// To connect another product, use its own API, such as [`SlackIntegrationsApi::get_oauth_url`].
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct IntegrationsApi<C> {
    client: C,
}

impl<C: Clone> IntegrationsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Tracks a call to the integration with the given slug.
    ///
    /// The operation requires no token and has no request body.
    ///
    /// - `slug`: Slug that identifies the integration.
    ///
    /// `POST /v1/integrations/{slug}` (IntegrationsService_Track, feature `integrations`). Needs no token.
    #[doc(alias("IntegrationsService_Track", "integrations_service_track"))]
    pub fn track(&self, slug: impl Into<String>) -> IntegrationsTrack<C> {
        IntegrationsTrack { client: self.client.clone(), options: rt::CallOptions::default(), slug: slug.into() }
    }
}

/// A request for `POST /v1/integrations/{slug}`, created by [`IntegrationsApi::track`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct IntegrationsTrack<C> {
    client: C,
    options: rt::CallOptions,
    slug: String,
}

rt::call_methods!(IntegrationsTrack);
rt::idempotency_methods!(IntegrationsTrack);

impl<C: rt::Client> rt::Request for IntegrationsTrack<C> {
    type Client = C;
    type Output = rt::Empty;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("IntegrationsService_Track", "POST", "/v1/integrations/{slug}")
            .unauthenticated()
            .idempotency_key()
            .allows_empty_body();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/integrations/").segment("slug", &self.slug)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}
