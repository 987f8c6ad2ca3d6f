// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateDataCollectionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDataCollectionResponse {
    /// Link setting (`linkSetting`).
    pub link_setting: crate::models::LinkSetting,
}

impl UpdateDataCollectionResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link_setting: impl Into<crate::models::LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}

rt::json_object!(UpdateDataCollectionResponse { link_setting: Required("linkSetting") });
