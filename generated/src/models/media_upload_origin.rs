// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `MediaUploadOrigin`.
    pub enum MediaUploadOrigin {
        /// `UPLOAD_ORIGIN_UNSPECIFIED`.
        Unspecified = "UPLOAD_ORIGIN_UNSPECIFIED",
        /// `UPLOAD_ORIGIN_MEDIA_LIBRARY`.
        MediaLibrary = "UPLOAD_ORIGIN_MEDIA_LIBRARY",
        /// `UPLOAD_ORIGIN_QR_CODE_LOGO`.
        QrCodeLogo = "UPLOAD_ORIGIN_QR_CODE_LOGO",
        /// `UPLOAD_ORIGIN_BACKGROUND_COVER`.
        BackgroundCover = "UPLOAD_ORIGIN_BACKGROUND_COVER",
        /// `UPLOAD_ORIGIN_BADGE`.
        Badge = "UPLOAD_ORIGIN_BADGE",
        /// `UPLOAD_ORIGIN_FOOTER_LOGO`.
        FooterLogo = "UPLOAD_ORIGIN_FOOTER_LOGO",
        /// `UPLOAD_ORIGIN_OPEN_MEDIA`.
        OpenMedia = "UPLOAD_ORIGIN_OPEN_MEDIA",
        /// `UPLOAD_ORIGIN_ASSISTANT`.
        Assistant = "UPLOAD_ORIGIN_ASSISTANT",
    }
}
