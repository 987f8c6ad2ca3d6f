// Written by `cargo xtask regenerate`.

/// The API's `UpdateLinkSettingResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateLinkSettingResponse {
    /// Link setting (`linkSetting`).
    pub link_setting: crate::models::LinkSetting,
}

crate::rt::model!(UpdateLinkSettingResponse, ["linkSetting"], {
    required link_setting "linkSetting",
});

impl UpdateLinkSettingResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(link_setting: impl Into<crate::models::LinkSetting>) -> Self {
        Self { link_setting: link_setting.into() }
    }
}
