// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Font family of a page's text.
    pub enum PageThemeFontFamily {
        /// `PAGE_THEME_FONT_FAMILY_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_FONT_FAMILY_UNSPECIFIED",
        /// `PAGE_THEME_FONT_FAMILY_DEFAULT`.
        Default = "PAGE_THEME_FONT_FAMILY_DEFAULT",
        /// `PAGE_THEME_FONT_FAMILY_ARIAL`.
        Arial = "PAGE_THEME_FONT_FAMILY_ARIAL",
        /// `PAGE_THEME_FONT_FAMILY_HELVETICA`.
        Helvetica = "PAGE_THEME_FONT_FAMILY_HELVETICA",
        /// `PAGE_THEME_FONT_FAMILY_VERDANA`.
        Verdana = "PAGE_THEME_FONT_FAMILY_VERDANA",
        /// `PAGE_THEME_FONT_FAMILY_GEORGIA`.
        Georgia = "PAGE_THEME_FONT_FAMILY_GEORGIA",
        /// `PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN`.
        TimesNewRoman = "PAGE_THEME_FONT_FAMILY_TIMES_NEW_ROMAN",
        /// `PAGE_THEME_FONT_FAMILY_COURIER_NEW`.
        CourierNew = "PAGE_THEME_FONT_FAMILY_COURIER_NEW",
    }
}
