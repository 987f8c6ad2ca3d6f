// Written by `cargo xtask regenerate`.
//! Models of `LinkSettingsApi`.

use crate::{models::*, rt};

rt::string_enum! {
    /// The API's `DataCollection`.
    pub enum DataCollection {
        /// `DATA_COLLECTION_UNSPECIFIED`.
        Unspecified = "DATA_COLLECTION_UNSPECIFIED",
        /// `DATA_COLLECTION_NONE`.
        None = "DATA_COLLECTION_NONE",
        /// `DATA_COLLECTION_BASIC`.
        Basic = "DATA_COLLECTION_BASIC",
        /// `DATA_COLLECTION_ADVANCED`.
        Advanced = "DATA_COLLECTION_ADVANCED",
    }
}

/// The API's `GetDataCollectionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetDataCollectionResponse {
    /// Link setting (`linkSetting`).
    pub link_setting: LinkSetting,
}

impl GetDataCollectionResponse {
    /// Creates a value with its required fields.
    pub fn new(link_setting: impl Into<LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(GetDataCollectionResponse { link_setting: Required("linkSetting") });

/// The API's `GetLinkSettingResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetLinkSettingResponse {
    /// Link setting (`linkSetting`).
    pub link_setting: LinkSetting,
}

impl GetLinkSettingResponse {
    /// Creates a value with its required fields.
    pub fn new(link_setting: impl Into<LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(GetLinkSettingResponse { link_setting: Required("linkSetting") });

/// The API's `LinkSetting`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinkSetting {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Data collection (`dataCollection`).
    pub data_collection: DataCollection,
    /// Id.
    pub id: String,
    /// Updated at (`updatedAt`).
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

/// The API's `UpdateDataCollectionRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateDataCollectionRequest {
    /// Data collection (`dataCollection`).
    pub data_collection: Option<DataCollection>,
}

impl UpdateDataCollectionRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data collection (`dataCollection`).
    pub fn data_collection(mut self, value: impl Into<DataCollection>) -> Self {
        self.data_collection = Some(value.into());
        self
    }
}

rt::json_object!(UpdateDataCollectionRequest { data_collection: Optional("dataCollection") });

/// The API's `UpdateDataCollectionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDataCollectionResponse {
    /// Link setting (`linkSetting`).
    pub link_setting: LinkSetting,
}

impl UpdateDataCollectionResponse {
    /// Creates a value with its required fields.
    pub fn new(link_setting: impl Into<LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(UpdateDataCollectionResponse { link_setting: Required("linkSetting") });

/// The API's `SettingsServiceUpdateLinkSettingBody`.
#[doc(alias = "SettingsServiceUpdateLinkSettingBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateLinkSettingRequest {
    /// Data collection (`dataCollection`).
    pub data_collection: Option<DataCollection>,
}

impl UpdateLinkSettingRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data collection (`dataCollection`).
    pub fn data_collection(mut self, value: impl Into<DataCollection>) -> Self {
        self.data_collection = Some(value.into());
        self
    }
}

rt::json_object!(UpdateLinkSettingRequest { data_collection: Optional("dataCollection") });

/// The API's `UpdateLinkSettingResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateLinkSettingResponse {
    /// Link setting (`linkSetting`).
    pub link_setting: LinkSetting,
}

impl UpdateLinkSettingResponse {
    /// Creates a value with its required fields.
    pub fn new(link_setting: impl Into<LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(UpdateLinkSettingResponse { link_setting: Required("linkSetting") });
