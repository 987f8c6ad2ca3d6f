// Written by `cargo xtask regenerate`.
use crate::rt;

/// Pixels of advertising networks that fire on visits.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct RetargetingPixelsApi<C> {
    client: C,
}

impl<C: Clone> RetargetingPixelsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Gets the workspace's retargeting pixels.
    ///
    /// `GET /v1/retargeting-pixels` (RetargetingPixelsService_Get, feature `retargeting-pixels`). Needs the scope
    /// `integrations:read`.
    #[doc(alias = "RetargetingPixelsService_Get")]
    #[doc(alias = "retargeting_pixels_service_get")]
    pub fn get(&self) -> RetargetingPixelsGet<C> {
        RetargetingPixelsGet { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Lists the retargeting pixels that fire on a link.
    ///
    /// - `link_id`: Id of the link, a UUID.
    ///
    /// `GET /v1/retargeting-pixels/links/{linkId}` (RetargetingPixelsService_ListForLink, feature
    /// `retargeting-pixels`). Needs the scope `integrations:read`.
    #[doc(alias = "RetargetingPixelsService_ListForLink")]
    #[doc(alias = "retargeting_pixels_service_list_for_link")]
    pub fn list_for_link(&self, link_id: impl Into<String>) -> RetargetingPixelsListForLink<C> {
        RetargetingPixelsListForLink {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
        }
    }

    /// Changes the retargeting pixels: an omitted one is kept, an empty one is removed.
    ///
    /// `PUT /v1/retargeting-pixels` (RetargetingPixelsService_Update, feature `retargeting-pixels`). Needs the scope
    /// `integrations:write`.
    #[doc(alias = "RetargetingPixelsService_Update")]
    #[doc(alias = "retargeting_pixels_service_update")]
    pub fn update(&self, body: impl Into<crate::models::UpdateRetargetingPixelsRequest>) -> RetargetingPixelsUpdate<C> {
        RetargetingPixelsUpdate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }
}

/// A request for `GET /v1/retargeting-pixels`, created by [`RetargetingPixelsApi::get`](crate::apis::RetargetingPixelsApi::get).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetargetingPixelsGet<C> {
    client: C,
    options: rt::CallOptions,
}

impl<C> RetargetingPixelsGet<C> {}

rt::call_methods!(RetargetingPixelsGet);

impl<C: rt::Client> rt::Request for RetargetingPixelsGet<C> {
    type Client = C;
    type Output = crate::models::GetRetargetingPixelsResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "RetargetingPixelsService_Get",
        method: "GET",
        path: "/v1/retargeting-pixels",
        scope: Some("integrations:read"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/retargeting-pixels".to_owned();
        let query = rt::Query::default();
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `GET /v1/retargeting-pixels/links/{linkId}`, created by [`RetargetingPixelsApi::list_for_link`](crate::apis::RetargetingPixelsApi::list_for_link).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetargetingPixelsListForLink<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
}

impl<C> RetargetingPixelsListForLink<C> {}

rt::call_methods!(RetargetingPixelsListForLink);

impl<C: rt::Client> rt::Request for RetargetingPixelsListForLink<C> {
    type Client = C;
    type Output = crate::models::ListRetargetingPixelsForLinkResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "RetargetingPixelsService_ListForLink",
        method: "GET",
        path: "/v1/retargeting-pixels/links/{linkId}",
        scope: Some("integrations:read"),
        authenticated: true,
        idempotency_key: false,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/retargeting-pixels/links/")
            .id("linkId", &self.link_id)?
            .finish();
        let query = rt::Query::default();
        let body = None;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}

/// A request for `PUT /v1/retargeting-pixels`, created by [`RetargetingPixelsApi::update`](crate::apis::RetargetingPixelsApi::update).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetargetingPixelsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateRetargetingPixelsRequest,
}

impl<C> RetargetingPixelsUpdate<C> {}

rt::call_methods!(RetargetingPixelsUpdate);
rt::idempotency_methods!(RetargetingPixelsUpdate);

impl<C: rt::Client> rt::Request for RetargetingPixelsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateRetargetingPixelsResponse;
    const OPERATION: &'static rt::Operation = &rt::Operation {
        id: "RetargetingPixelsService_Update",
        method: "PUT",
        path: "/v1/retargeting-pixels",
        scope: Some("integrations:write"),
        authenticated: true,
        idempotency_key: true,
        allows_empty_body: false,
        secrets: &[],
    };

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = "/v1/retargeting-pixels".to_owned();
        let query = rt::Query::default();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, query, body, self.options.clone()))
    }
}
