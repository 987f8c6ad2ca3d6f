// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `DashboardConfig`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DashboardConfig {
    /// Grid columns (`gridColumns`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub grid_columns: Option<i32>,
    /// Widgets.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub widgets: Vec<crate::models::DashboardWidget>,
}

impl DashboardConfig {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Grid columns (`gridColumns`).
    #[must_use]
    pub fn grid_columns(mut self, value: i32) -> Self {
        self.grid_columns = Some(value);
        self
    }

    /// Widgets.
    #[must_use]
    pub fn widgets(mut self, value: impl IntoIterator<Item = impl Into<crate::models::DashboardWidget>>) -> Self {
        self.widgets = value.into_iter().map(Into::into).collect();
        self
    }
}
