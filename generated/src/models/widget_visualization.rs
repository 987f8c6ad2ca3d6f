// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WidgetVisualization`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WidgetVisualization {
    /// Chart type (`chartType`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chart_type: Option<String>,
    /// Colors.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub colors: Vec<String>,
    /// Field mappings (`fieldMappings`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub field_mappings: Vec<crate::models::WidgetFieldMapping>,
    /// Tabs.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
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
