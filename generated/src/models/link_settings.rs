// Written by `cargo xtask regenerate`.
//! Models of `LinkSettingsApi`.

use crate::{apis::*, models::*, rt};

rt::string_enum! {
    /// The level at which visitors are asked for identifying data before the workflow continues.
    pub enum DataCollection {
        /// Not specified.
        ///
        /// `DATA_COLLECTION_UNSPECIFIED`
        Unspecified = "DATA_COLLECTION_UNSPECIFIED",
        /// No visitor data is collected; only the scan event is logged.
        ///
        /// `DATA_COLLECTION_NONE`
        None = "DATA_COLLECTION_NONE",
        /// Minimal prompts, such as for an email address, identify visitors with low friction.
        ///
        /// `DATA_COLLECTION_BASIC`
        Basic = "DATA_COLLECTION_BASIC",
        /// Full lead capture, with custom forms and required fields, before the workflow continues. Requires a paid
        /// plan.
        ///
        /// `DATA_COLLECTION_ADVANCED`
        Advanced = "DATA_COLLECTION_ADVANCED",
    }
}

/// The data collection setting of the workspace, returned by [`LinkSettingsApi::get_data_collection`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetDataCollectionResponse {
    /// The setting that applies to every link in the workspace.
    pub link_setting: LinkSetting,
}

impl GetDataCollectionResponse {
    /// Creates a value with its required fields.
    pub fn new(link_setting: impl Into<LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(GetDataCollectionResponse { link_setting: Required("linkSetting") });

/// A link setting, returned by [`LinkSettingsApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetLinkSettingResponse {
    /// The requested link setting.
    pub link_setting: LinkSetting,
}

impl GetLinkSettingResponse {
    /// Creates a value with its required fields.
    pub fn new(link_setting: impl Into<LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(GetLinkSettingResponse { link_setting: Required("linkSetting") });

/// A setting that determines how visitor data is collected before the workflow runs.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinkSetting {
    /// When the setting was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Level of visitor data collection.
    pub data_collection: DataCollection,
    /// ID of the link setting, a UUID.
    pub id: String,
    /// When the setting was last updated.
    pub updated_at: Option<jiff::Timestamp>,
}

impl LinkSetting {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(LinkSetting {
    created_at: Optional("createdAt"),
    data_collection: Always("dataCollection"),
    id: Always("id"),
    updated_at: Optional("updatedAt"),
});

/// Update of the data collection of the workspace, the body of [`LinkSettingsApi::update_data_collection`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDataCollectionRequest {
    /// New level of visitor data collection.
    pub data_collection: Option<DataCollection>,
}

impl UpdateDataCollectionRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New level of visitor data collection. [`DataCollection::Advanced`] requires a paid plan.
    pub fn data_collection<M>(mut self, value: impl rt::IntoOption<DataCollection, M>) -> Self {
        self.data_collection = value.into_option();
        self
    }
}

rt::json_object!(UpdateDataCollectionRequest { data_collection: Optional("dataCollection") });

/// The updated setting, returned by [`LinkSettingsApi::update_data_collection`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDataCollectionResponse {
    /// The setting of the workspace after the update.
    pub link_setting: LinkSetting,
}

impl UpdateDataCollectionResponse {
    /// Creates a value with its required fields.
    pub fn new(link_setting: impl Into<LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(UpdateDataCollectionResponse { link_setting: Required("linkSetting") });

/// Update of a link setting, the body of [`LinkSettingsApi::update`].
#[doc(alias = "SettingsServiceUpdateLinkSettingBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateLinkSettingRequest {
    /// New level of visitor data collection.
    pub data_collection: Option<DataCollection>,
}

impl UpdateLinkSettingRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New level of visitor data collection.
    pub fn data_collection<M>(mut self, value: impl rt::IntoOption<DataCollection, M>) -> Self {
        self.data_collection = value.into_option();
        self
    }
}

rt::json_object!(UpdateLinkSettingRequest { data_collection: Optional("dataCollection") });

/// The updated link setting, returned by [`LinkSettingsApi::update`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateLinkSettingResponse {
    /// The link setting after the update.
    pub link_setting: LinkSetting,
}

impl UpdateLinkSettingResponse {
    /// Creates a value with its required fields.
    pub fn new(link_setting: impl Into<LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(UpdateLinkSettingResponse { link_setting: Required("linkSetting") });
