// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WidgetVisualization`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetVisualization {
    /// Chart type (`chartType`).
    pub chart_type: Option<String>,
    /// Colors.
    pub colors: Vec<String>,
    /// Field mappings (`fieldMappings`).
    pub field_mappings: Vec<crate::models::WidgetFieldMapping>,
    /// Tabs.
    pub tabs: Vec<crate::models::WidgetTab>,
}

impl WidgetVisualization {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Chart type (`chartType`).
    #[must_use]
    pub fn chart_type(mut self, value: impl Into<String>) -> Self {
        self.chart_type = Some(value.into());
        self
    }

    /// Colors.
    #[must_use]
    pub fn colors(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.colors = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// Field mappings (`fieldMappings`).
    #[must_use]
    pub fn field_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::models::WidgetFieldMapping>>,
    ) -> Self {
        self.field_mappings = value.into_iter().map(Into::into).collect();
        self
    }

    /// Tabs.
    #[must_use]
    pub fn tabs(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WidgetTab>>) -> Self {
        self.tabs = value.into_iter().map(Into::into).collect();
        self
    }
}

rt::json_object!(WidgetVisualization {
    chart_type: Optional("chartType"),
    colors: Optional("colors"),
    field_mappings: Optional("fieldMappings"),
    tabs: Optional("tabs"),
});
