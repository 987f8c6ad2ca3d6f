// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Kind of fill.
    pub enum ThemeColorThemeColorType {
        /// No value.
        ///
        /// `THEME_COLOR_TYPE_UNSPECIFIED`
        Unspecified = "THEME_COLOR_TYPE_UNSPECIFIED",
        /// A single colour.
        ///
        /// `THEME_COLOR_TYPE_SOLID`
        Solid = "THEME_COLOR_TYPE_SOLID",
        /// A gradient along a line.
        ///
        /// `THEME_COLOR_TYPE_LINEAR`
        Linear = "THEME_COLOR_TYPE_LINEAR",
        /// A gradient from the centre outwards.
        ///
        /// `THEME_COLOR_TYPE_RADIAL`
        Radial = "THEME_COLOR_TYPE_RADIAL",
    }
}
