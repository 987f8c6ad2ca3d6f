// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DashboardConfig`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardConfig {
    /// Grid columns (`gridColumns`).
    pub grid_columns: Option<i32>,
    /// Widgets.
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

rt::json_object!(DashboardConfig { grid_columns: Optional("gridColumns"), widgets: Optional("widgets") });
