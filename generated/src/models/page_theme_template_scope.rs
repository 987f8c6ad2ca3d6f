// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `PageThemeTemplateScope`.
    pub enum PageThemeTemplateScope {
        /// `PAGE_THEME_TEMPLATE_SCOPE_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_TEMPLATE_SCOPE_UNSPECIFIED",
        /// `PAGE_THEME_TEMPLATE_SCOPE_WORKSPACE`.
        Workspace = "PAGE_THEME_TEMPLATE_SCOPE_WORKSPACE",
        /// `PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE`.
        Available = "PAGE_THEME_TEMPLATE_SCOPE_AVAILABLE",
    }
}
