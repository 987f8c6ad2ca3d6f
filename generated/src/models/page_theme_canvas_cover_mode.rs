// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How a cover image fills a page's background.
    pub enum PageThemeCanvasCoverMode {
        /// No value.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED`
        Unspecified = "PAGE_THEME_BACKGROUND_COVER_MODE_UNSPECIFIED",
        /// The cover fills the whole background.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_FULL`
        Full = "PAGE_THEME_BACKGROUND_COVER_MODE_FULL",
        /// The cover lies at the top and fades out.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP`
        ProgressiveTop = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_TOP",
        /// The cover lies at the bottom and fades out.
        ///
        /// `PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM`
        ProgressiveBottom = "PAGE_THEME_BACKGROUND_COVER_MODE_PROGRESSIVE_BOTTOM",
    }
}
