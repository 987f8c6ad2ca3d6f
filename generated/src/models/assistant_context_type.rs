// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `AssistantContextType`.
    pub enum AssistantContextType {
        /// `ASSISTANT_CONTEXT_TYPE_UNSPECIFIED`.
        Unspecified = "ASSISTANT_CONTEXT_TYPE_UNSPECIFIED",
        /// `ASSISTANT_CONTEXT_TYPE_ANALYTICS_DASHBOARD`.
        AnalyticsDashboard = "ASSISTANT_CONTEXT_TYPE_ANALYTICS_DASHBOARD",
        /// `ASSISTANT_CONTEXT_TYPE_WORKFLOW`.
        Workflow = "ASSISTANT_CONTEXT_TYPE_WORKFLOW",
        /// `ASSISTANT_CONTEXT_TYPE_LINK`.
        Link = "ASSISTANT_CONTEXT_TYPE_LINK",
        /// `ASSISTANT_CONTEXT_TYPE_QRCODE_DESIGN`.
        QrcodeDesign = "ASSISTANT_CONTEXT_TYPE_QRCODE_DESIGN",
        /// `ASSISTANT_CONTEXT_TYPE_PAGE_THEME`.
        PageTheme = "ASSISTANT_CONTEXT_TYPE_PAGE_THEME",
        /// `ASSISTANT_CONTEXT_TYPE_LINK_ANALYTICS`.
        LinkAnalytics = "ASSISTANT_CONTEXT_TYPE_LINK_ANALYTICS",
        /// `ASSISTANT_CONTEXT_TYPE_WORKSPACE`.
        Workspace = "ASSISTANT_CONTEXT_TYPE_WORKSPACE",
    }
}
