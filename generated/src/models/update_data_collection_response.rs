// Written by `cargo xtask regenerate`.

/// The API's `UpdateDataCollectionResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDataCollectionResponse {
    /// Link setting (`linkSetting`).
    pub link_setting: crate::models::LinkSetting,
}

crate::rt::model!(UpdateDataCollectionResponse, ["linkSetting"], {
    required link_setting "linkSetting",
});

impl UpdateDataCollectionResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link_setting: impl Into<crate::models::LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}
