// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Style of a border.
    pub enum PageThemeBorderStyle {
        /// `PAGE_THEME_BORDER_STYLE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_BORDER_STYLE_UNSPECIFIED",
        /// `PAGE_THEME_BORDER_STYLE_SOLID`.
        Solid = "PAGE_THEME_BORDER_STYLE_SOLID",
        /// `PAGE_THEME_BORDER_STYLE_DASHED`.
        Dashed = "PAGE_THEME_BORDER_STYLE_DASHED",
        /// `PAGE_THEME_BORDER_STYLE_DOTTED`.
        Dotted = "PAGE_THEME_BORDER_STYLE_DOTTED",
        /// `PAGE_THEME_BORDER_STYLE_DOUBLE`.
        Double = "PAGE_THEME_BORDER_STYLE_DOUBLE",
        /// `PAGE_THEME_BORDER_STYLE_GROOVE`.
        Groove = "PAGE_THEME_BORDER_STYLE_GROOVE",
        /// `PAGE_THEME_BORDER_STYLE_RIDGE`.
        Ridge = "PAGE_THEME_BORDER_STYLE_RIDGE",
    }
}
