// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `DashboardWidget`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardWidget {
    /// Data source (`dataSource`).
    pub data_source: Option<crate::models::WidgetDataSource>,
    /// Id.
    pub id: Option<String>,
    /// Position.
    pub position: Option<crate::models::WidgetPosition>,
    /// Size.
    pub size: Option<crate::models::WidgetSize>,
    /// Title.
    pub title: Option<String>,
    /// Visualization.
    pub visualization: Option<crate::models::WidgetVisualization>,
}

impl DashboardWidget {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Data source (`dataSource`).
    #[must_use]
    pub fn data_source(mut self, value: impl Into<crate::models::WidgetDataSource>) -> Self {
        self.data_source = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Position.
    #[must_use]
    pub fn position(mut self, value: impl Into<crate::models::WidgetPosition>) -> Self {
        self.position = Some(value.into());
        self
    }

    /// Size.
    #[must_use]
    pub fn size(mut self, value: impl Into<crate::models::WidgetSize>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Title.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Visualization.
    #[must_use]
    pub fn visualization(mut self, value: impl Into<crate::models::WidgetVisualization>) -> Self {
        self.visualization = Some(value.into());
        self
    }
}

rt::json_object!(DashboardWidget {
    data_source: Optional("dataSource"),
    id: Optional("id"),
    position: Optional("position"),
    size: Optional("size"),
    title: Optional("title"),
    visualization: Optional("visualization"),
});
