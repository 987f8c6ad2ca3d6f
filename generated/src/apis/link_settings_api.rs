// Written by `cargo xtask regenerate`.
use crate::{apis::*, models::*, rt};

/// Settings of links, such as the level of visitor data collection.
///
/// Read the level with [`LinkSettingsApi::get_data_collection`], and change it with
/// [`LinkSettingsApi::update_data_collection`]. [`LinkSettingsApi::update`] changes a link setting by
/// its ID.
///
/// Its methods create requests, which are sent by their `send`.
#[derive(Debug, Clone)]
pub struct LinkSettingsApi<C> {
    client: C,
}

impl<C: Clone> LinkSettingsApi<C> {
    /// Creates the API with a clone of `client`, which is cheap.
    pub fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Gets the level of visitor data collection of the workspace.
    ///
    /// The level applies to every link in the workspace.
    ///
    /// `GET /v1/settings/data-collection` (SettingsService_GetDataCollection, feature `link-settings`). Needs
    /// the scope `links:read`.
    #[doc(alias("SettingsService_GetDataCollection", "settings_service_get_data_collection"))]
    pub fn get_data_collection(&self) -> LinkSettingsGetDataCollection<C> {
        LinkSettingsGetDataCollection { client: self.client.clone(), options: rt::CallOptions::default() }
    }

    /// Gets a link setting by its ID.
    ///
    /// The setting contains the level of visitor data collection of a link.
    ///
    /// - `id`: ID of the link setting, a UUID.
    ///
    /// `GET /v1/settings/link-setting/{id}` (SettingsService_GetLinkSetting, feature `link-settings`). Needs
    /// the scope `links:read`.
    #[doc(alias("SettingsService_GetLinkSetting", "settings_service_get_link_setting"))]
    pub fn get(&self, id: impl Into<String>) -> LinkSettingsGet<C> {
        LinkSettingsGet { client: self.client.clone(), options: rt::CallOptions::default(), id: id.into() }
    }

    /// Updates the level of visitor data collection of the workspace.
    ///
    /// The level applies to every link in the workspace. [`DataCollection::Advanced`] requires a paid plan.
    ///
    /// `PUT /v1/settings/data-collection` (SettingsService_UpdateDataCollection, feature `link-settings`).
    /// Needs the scope `links:write`.
    #[doc(alias("SettingsService_UpdateDataCollection", "settings_service_update_data_collection"))]
    pub fn update_data_collection(
        &self,
        body: impl Into<crate::models::UpdateDataCollectionRequest>,
    ) -> LinkSettingsUpdateDataCollection<C> {
        LinkSettingsUpdateDataCollection {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            body: body.into(),
        }
    }

    /// Updates the level of visitor data collection in a link setting.
    ///
    /// - `id`: ID of the link setting, a UUID.
    ///
    /// `PUT /v1/settings/link-setting/{id}` (SettingsService_UpdateLinkSetting, feature `link-settings`). Needs
    /// the scope `links:write`.
    #[doc(alias("SettingsService_UpdateLinkSetting", "settings_service_update_link_setting"))]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl Into<crate::models::UpdateLinkSettingRequest>,
    ) -> LinkSettingsUpdate<C> {
        LinkSettingsUpdate {
            client: self.client.clone(),
            options: rt::CallOptions::default(),
            id: id.into(),
            body: body.into(),
        }
    }
}

/// A request for `GET /v1/settings/data-collection`, created by [`LinkSettingsApi::get_data_collection`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinkSettingsGetDataCollection<C> {
    client: C,
    options: rt::CallOptions,
}

rt::call_methods!(LinkSettingsGetDataCollection);

impl<C: rt::Client> rt::Request for LinkSettingsGetDataCollection<C> {
    type Client = C;
    type Output = crate::models::GetDataCollectionResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SettingsService_GetDataCollection", "GET", "/v1/settings/data-collection")
            .scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/settings/data-collection".to_owned(),
            rt::Query::default(),
            None,
            self.options.clone(),
        ))
    }
}

/// A request for `GET /v1/settings/link-setting/{id}`, created by [`LinkSettingsApi::get`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinkSettingsGet<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
}

rt::call_methods!(LinkSettingsGet);

impl<C: rt::Client> rt::Request for LinkSettingsGet<C> {
    type Client = C;
    type Output = crate::models::GetLinkSettingResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SettingsService_GetLinkSetting", "GET", "/v1/settings/link-setting/{id}")
            .scope("links:read");

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/settings/link-setting/").id("id", &self.id)?.finish();
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), None, self.options.clone()))
    }
}

/// A request for `PUT /v1/settings/data-collection`, created by [`LinkSettingsApi::update_data_collection`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinkSettingsUpdateDataCollection<C> {
    client: C,
    options: rt::CallOptions,
    body: crate::models::UpdateDataCollectionRequest,
}

rt::call_methods!(LinkSettingsUpdateDataCollection);
rt::idempotency_methods!(LinkSettingsUpdateDataCollection);

impl<C: rt::Client> rt::Request for LinkSettingsUpdateDataCollection<C> {
    type Client = C;
    type Output = crate::models::UpdateDataCollectionResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SettingsService_UpdateDataCollection", "PUT", "/v1/settings/data-collection")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(
            Self::OPERATION,
            "/v1/settings/data-collection".to_owned(),
            rt::Query::default(),
            body,
            self.options.clone(),
        ))
    }
}

/// A request for `PUT /v1/settings/link-setting/{id}`, created by [`LinkSettingsApi::update`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LinkSettingsUpdate<C> {
    client: C,
    options: rt::CallOptions,
    id: String,
    body: crate::models::UpdateLinkSettingRequest,
}

rt::call_methods!(LinkSettingsUpdate);
rt::idempotency_methods!(LinkSettingsUpdate);

impl<C: rt::Client> rt::Request for LinkSettingsUpdate<C> {
    type Client = C;
    type Output = crate::models::UpdateLinkSettingResponse;
    const OPERATION: &'static rt::Operation =
        &rt::Operation::new("SettingsService_UpdateLinkSetting", "PUT", "/v1/settings/link-setting/{id}")
            .scope("links:write")
            .idempotency_key();

    fn client(&self) -> &C {
        &self.client
    }

    fn to_call(&self) -> Result<rt::Call, rt::InvalidRequest> {
        let path = rt::Path::new(Self::OPERATION).literal("/v1/settings/link-setting/").id("id", &self.id)?.finish();
        let body = rt::json_body(Self::OPERATION, &self.body)?;
        Ok(rt::Call::new(Self::OPERATION, path, rt::Query::default(), body, self.options.clone()))
    }
}
