// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `MediaReferenceType`.
    pub enum MediaReferenceType {
        /// `TYPE_UNSPECIFIED`.
        Unspecified = "TYPE_UNSPECIFIED",
        /// `TYPE_OPEN_MEDIA_STEP`.
        OpenMediaStep = "TYPE_OPEN_MEDIA_STEP",
        /// `TYPE_PAGE_THEME_COVER`.
        PageThemeCover = "TYPE_PAGE_THEME_COVER",
        /// `TYPE_PAGE_THEME_BADGE`.
        PageThemeBadge = "TYPE_PAGE_THEME_BADGE",
        /// `TYPE_PAGE_THEME_FOOTER_LOGO`.
        PageThemeFooterLogo = "TYPE_PAGE_THEME_FOOTER_LOGO",
        /// `TYPE_QR_CODE_LOGO`.
        QrCodeLogo = "TYPE_QR_CODE_LOGO",
    }
}
