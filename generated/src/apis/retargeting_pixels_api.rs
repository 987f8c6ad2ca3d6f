// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Pixels of advertising platforms that fire on visits to links.
///
/// [`RetargetingPixelsApi::update`] sets the pixels of the workspace.
/// [`RetargetingPixelsApi::list_for_link`] returns those that fire for one link.
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

    /// Gets the workspace's retargeting pixels and the links that each fires on.
    ///
    /// `GET /v1/retargeting-pixels` (RetargetingPixelsService_Get, feature `retargeting-pixels`). Needs the
    /// scope `integrations:read`.
    #[doc(alias("RetargetingPixelsService_Get", "retargeting_pixels_service_get"))]
    pub fn get(&self) -> RetargetingPixelsGet<C> {
        RetargetingPixelsGet { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Lists the retargeting pixels that fire on visits to a link.
    ///
    /// Includes the pixels that fire on every link, and those with a selection of links, directories or tags
    /// that covers this link.
    ///
    /// - `link_id`: ID of the link, a UUID.
    ///
    /// `GET /v1/retargeting-pixels/links/{linkId}` (RetargetingPixelsService_ListForLink, feature
    /// `retargeting-pixels`). Needs the scope `integrations:read`.
    #[doc(alias("RetargetingPixelsService_ListForLink", "retargeting_pixels_service_list_for_link"))]
    pub fn list_for_link(&self, link_id: impl Into<String>) -> RetargetingPixelsListForLink<C> {
        RetargetingPixelsListForLink {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            link_id: link_id.into(),
        }
    }

    /// Sets, replaces or removes retargeting pixels and their scopes.
    ///
    /// A field that is not set keeps its value; an empty string removes the pixel. A pixel fires on every link
    /// unless its scope selects links, directories or tags. A pixel that `scopes` does not list keeps its
    /// scope.
    ///
    /// A visit that fires a pixel passes through a page in the browser before the redirect, which adds a short
    /// delay. Other visits are redirected immediately.
    ///
    /// `PUT /v1/retargeting-pixels` (RetargetingPixelsService_Update, feature `retargeting-pixels`). Needs the
    /// scope `integrations:write`.
    #[doc(alias("RetargetingPixelsService_Update", "retargeting_pixels_service_update"))]
    pub fn update(&self, body: impl Into<crate::models::UpdateRetargetingPixelsRequest>) -> RetargetingPixelsUpdate<C> {
        RetargetingPixelsUpdate { client: self.client.clone(), options: rt::CallOptions::default(), body: body.into() }
    }
}

/// A request for `GET /v1/retargeting-pixels`, created by [`RetargetingPixelsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetargetingPixelsGet<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(RetargetingPixelsGet);

impl<C: rt::Client> rt::Request for RetargetingPixelsGet<C> {
    type Client = C;
    type Output = crate::models::GetRetargetingPixelsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("RetargetingPixelsService_Get", "GET", "/v1/retargeting-pixels").scope("integrations:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/retargeting-pixels".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/retargeting-pixels/links/{linkId}`, created by
/// [`RetargetingPixelsApi::list_for_link`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetargetingPixelsListForLink<C> {
    client: C,
    options: rt::CallOptions,
    link_id: String,
}

rt::call_methods!(RetargetingPixelsListForLink);

impl<C: rt::Client> rt::Request for RetargetingPixelsListForLink<C> {
    type Client = C;
    type Output = crate::models::ListRetargetingPixelsForLinkResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("RetargetingPixelsService_ListForLink", "GET", "/v1/retargeting-pixels/links/{linkId}")
            .scope("integrations:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION)
            .literal("/v1/retargeting-pixels/links/")
            .id("linkId", &self.link_id)?
            .finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `PUT /v1/retargeting-pixels`, created by [`RetargetingPixelsApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RetargetingPixelsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateRetargetingPixelsRequest,
}

rt::call_methods!(RetargetingPixelsUpdate);
rt::idempotency_methods!(RetargetingPixelsUpdate);

impl<C: rt::Client> rt::Request for RetargetingPixelsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateRetargetingPixelsResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("RetargetingPixelsService_Update", "PUT", "/v1/retargeting-pixels")
            .scope("integrations:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/retargeting-pixels".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}
