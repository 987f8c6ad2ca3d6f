// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `MediaType`.
    #[deprecated]
    pub enum MediaType {
        /// `TYPE_UNSPECIFIED`.
        Unspecified = "TYPE_UNSPECIFIED",
        /// `TYPE_CENTRAL_QRCODE_IMAGE`.
        CentralQrcodeImage = "TYPE_CENTRAL_QRCODE_IMAGE",
        /// `TYPE_BACKGROUND_COVER`.
        BackgroundCover = "TYPE_BACKGROUND_COVER",
        /// `TYPE_BADGE`.
        Badge = "TYPE_BADGE",
        /// `TYPE_FOOTER_LOGO`.
        FooterLogo = "TYPE_FOOTER_LOGO",
        /// `TYPE_OPEN_MEDIA`.
        OpenMedia = "TYPE_OPEN_MEDIA",
    }
}
