// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `RetargetingPixelScopeType`.
    pub enum RetargetingPixelScopeType {
        /// `RETARGETING_PIXEL_SCOPE_TYPE_UNSPECIFIED`.
        Unspecified = "RETARGETING_PIXEL_SCOPE_TYPE_UNSPECIFIED",
        /// `RETARGETING_PIXEL_SCOPE_TYPE_ALL_LINKS`.
        AllLinks = "RETARGETING_PIXEL_SCOPE_TYPE_ALL_LINKS",
        /// `RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS`.
        SelectedLinks = "RETARGETING_PIXEL_SCOPE_TYPE_SELECTED_LINKS",
    }
}
