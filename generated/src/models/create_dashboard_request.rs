// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateDashboardRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateDashboardRequest {
    /// Config.
    pub config: Option<crate::models::DashboardConfig>,
    /// Id.
    pub id: Option<String>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Use default widgets (`useDefaultWidgets`).
    pub use_default_widgets: Option<bool>,
}

impl CreateDashboardRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Config.
    #[must_use]
    pub fn config(mut self, value: impl Into<crate::models::DashboardConfig>) -> Self {
        self.config = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Link id (`linkId`).
    #[must_use]
    pub fn link_id(mut self, value: impl Into<String>) -> Self {
        self.link_id = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Use default widgets (`useDefaultWidgets`).
    #[must_use]
    pub fn use_default_widgets(mut self, value: bool) -> Self {
        self.use_default_widgets = Some(value);
        self
    }
}

rt::json_object!(CreateDashboardRequest {
    config: Optional("config"),
    id: Optional("id"),
    link_id: Optional("linkId"),
    name: Optional("name"),
    use_default_widgets: Optional("useDefaultWidgets"),
});
