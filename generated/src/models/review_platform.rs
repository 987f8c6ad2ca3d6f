// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `ReviewPlatform`.
    pub enum ReviewPlatform {
        /// `REVIEW_PLATFORM_UNSPECIFIED`.
        Unspecified = "REVIEW_PLATFORM_UNSPECIFIED",
        /// `REVIEW_PLATFORM_G2`.
        G2 = "REVIEW_PLATFORM_G2",
        /// `REVIEW_PLATFORM_CAPTERRA`.
        Capterra = "REVIEW_PLATFORM_CAPTERRA",
        /// `REVIEW_PLATFORM_TRUSTPILOT`.
        Trustpilot = "REVIEW_PLATFORM_TRUSTPILOT",
    }
}
