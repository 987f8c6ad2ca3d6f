// Written by `cargo xtask regenerate`.

/// The API's `DashboardWidget`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DashboardWidget {
    /// Data source (`dataSource`).
    pub data_source: Option<Box<crate::models::WidgetDataSource>>,
    /// Id.
    pub id: Option<String>,
    /// Position.
    pub position: Option<Box<crate::models::WidgetPosition>>,
    /// Size.
    pub size: Option<Box<crate::models::WidgetSize>>,
    /// Title.
    pub title: Option<String>,
    /// Visualization.
    pub visualization: Option<Box<crate::models::WidgetVisualization>>,
}

crate::rt::model!(DashboardWidget, [], {
    optional data_source "dataSource", optional id "id", optional position "position", optional size "size",
    optional title "title", optional visualization "visualization",
});

impl DashboardWidget {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Data source (`dataSource`).
    #[must_use]
    pub fn data_source(mut self, value: impl Into<crate::models::WidgetDataSource>) -> Self {
        self.data_source = Some(Box::new(value.into()));
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
        self.position = Some(Box::new(value.into()));
        self
    }

    /// Size.
    #[must_use]
    pub fn size(mut self, value: impl Into<crate::models::WidgetSize>) -> Self {
        self.size = Some(Box::new(value.into()));
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
        self.visualization = Some(Box::new(value.into()));
        self
    }
}
