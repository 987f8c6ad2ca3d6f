// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How social profiles are shown.
    pub enum SocialLinksDisplayStyle {
        /// No value.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED`
        Unspecified = "SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED",
        /// In detail.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_DETAILED`
        Detailed = "SOCIAL_LINKS_DISPLAY_STYLE_DETAILED",
        /// In little space.
        ///
        /// `SOCIAL_LINKS_DISPLAY_STYLE_COMPACT`
        Compact = "SOCIAL_LINKS_DISPLAY_STYLE_COMPACT",
    }
}
