// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Shape of the box around a page's content.
    pub enum PageThemeContainerVariant {
        /// `PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED`.
        Unspecified = "PAGE_THEME_CONTAINER_VARIANT_UNSPECIFIED",
        /// `PAGE_THEME_CONTAINER_VARIANT_ROUNDED`.
        Rounded = "PAGE_THEME_CONTAINER_VARIANT_ROUNDED",
        /// `PAGE_THEME_CONTAINER_VARIANT_SQUARE`.
        Square = "PAGE_THEME_CONTAINER_VARIANT_SQUARE",
    }
}
