// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Shape of a page's badge.
    pub enum PageThemeBadgeShape {
        /// `PAGE_THEME_BADGE_SHAPE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_BADGE_SHAPE_UNSPECIFIED",
        /// `PAGE_THEME_BADGE_SHAPE_CIRCLE`.
        Circle = "PAGE_THEME_BADGE_SHAPE_CIRCLE",
        /// `PAGE_THEME_BADGE_SHAPE_SQUARE`.
        Square = "PAGE_THEME_BADGE_SHAPE_SQUARE",
        /// `PAGE_THEME_BADGE_SHAPE_ROUNDED`.
        Rounded = "PAGE_THEME_BADGE_SHAPE_ROUNDED",
    }
}
