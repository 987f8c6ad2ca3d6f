// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `MediaUsage`.
    #[deprecated]
    pub enum MediaUsage {
        /// `USAGE_UNSPECIFIED`.
        Unspecified = "USAGE_UNSPECIFIED",
        /// `USAGE_CENTRAL_QRCODE_IMAGE`.
        CentralQrcodeImage = "USAGE_CENTRAL_QRCODE_IMAGE",
        /// `USAGE_BACKGROUND_COVER`.
        BackgroundCover = "USAGE_BACKGROUND_COVER",
        /// `USAGE_BADGE`.
        Badge = "USAGE_BADGE",
        /// `USAGE_FOOTER_LOGO`.
        FooterLogo = "USAGE_FOOTER_LOGO",
        /// `USAGE_OPEN_MEDIA`.
        OpenMedia = "USAGE_OPEN_MEDIA",
    }
}
