// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How a link's pages are laid out for the visitor.
    pub enum PageThemeVisitorExperience {
        /// `PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_VISITOR_EXPERIENCE_UNSPECIFIED",
        /// `PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC`.
        Classic = "PAGE_THEME_VISITOR_EXPERIENCE_CLASSIC",
        /// `PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED`.
        Focused = "PAGE_THEME_VISITOR_EXPERIENCE_FOCUSED",
    }
}
