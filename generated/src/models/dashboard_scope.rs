// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `DashboardScope`.
    pub enum DashboardScope {
        /// `DASHBOARD_SCOPE_UNSPECIFIED`.
        Unspecified = "DASHBOARD_SCOPE_UNSPECIFIED",
        /// `DASHBOARD_SCOPE_WORKSPACE`.
        Workspace = "DASHBOARD_SCOPE_WORKSPACE",
        /// `DASHBOARD_SCOPE_LINK`.
        Link = "DASHBOARD_SCOPE_LINK",
    }
}
