// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreateDashboardRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreateDashboardRequest {
    /// Config.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<crate::models::DashboardConfig>,
    /// Id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Link id (`linkId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_id: Option<String>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Use default widgets (`useDefaultWidgets`).
    #[serde(skip_serializing_if = "Option::is_none")]
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
