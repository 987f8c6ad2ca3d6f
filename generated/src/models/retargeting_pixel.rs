// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `RetargetingPixel`.
    pub enum RetargetingPixel {
        /// `RETARGETING_PIXEL_UNSPECIFIED`.
        Unspecified = "RETARGETING_PIXEL_UNSPECIFIED",
        /// `RETARGETING_PIXEL_META`.
        Meta = "RETARGETING_PIXEL_META",
        /// `RETARGETING_PIXEL_GOOGLE_TAG`.
        GoogleTag = "RETARGETING_PIXEL_GOOGLE_TAG",
        /// `RETARGETING_PIXEL_TIKTOK`.
        Tiktok = "RETARGETING_PIXEL_TIKTOK",
        /// `RETARGETING_PIXEL_LINKEDIN`.
        Linkedin = "RETARGETING_PIXEL_LINKEDIN",
        /// `RETARGETING_PIXEL_GTM`.
        Gtm = "RETARGETING_PIXEL_GTM",
    }
}
