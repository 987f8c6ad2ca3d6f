// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `WidgetTabView`.
    pub enum WidgetTabView {
        /// `WIDGET_TAB_VIEW_UNSPECIFIED`.
        Unspecified = "WIDGET_TAB_VIEW_UNSPECIFIED",
        /// `WIDGET_TAB_VIEW_CHART`.
        Chart = "WIDGET_TAB_VIEW_CHART",
        /// `WIDGET_TAB_VIEW_MAP`.
        Map = "WIDGET_TAB_VIEW_MAP",
    }
}
