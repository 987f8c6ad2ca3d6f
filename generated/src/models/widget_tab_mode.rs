// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `WidgetTabMode`.
    pub enum WidgetTabMode {
        /// `WIDGET_TAB_MODE_UNSPECIFIED`.
        Unspecified = "WIDGET_TAB_MODE_UNSPECIFIED",
        /// `WIDGET_TAB_MODE_DATA`.
        Data = "WIDGET_TAB_MODE_DATA",
        /// `WIDGET_TAB_MODE_ASSISTANT_SUMMARY`.
        AssistantSummary = "WIDGET_TAB_MODE_ASSISTANT_SUMMARY",
    }
}
