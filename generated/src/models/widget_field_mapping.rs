// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WidgetFieldMapping`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetFieldMapping {
    /// Chart role (`chartRole`).
    pub chart_role: Option<String>,
    /// Display label (`displayLabel`).
    pub display_label: Option<String>,
    /// Source field (`sourceField`).
    pub source_field: Option<String>,
}

impl WidgetFieldMapping {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Chart role (`chartRole`).
    #[must_use]
    pub fn chart_role(mut self, value: impl Into<String>) -> Self {
        self.chart_role = Some(value.into());
        self
    }

    /// Display label (`displayLabel`).
    #[must_use]
    pub fn display_label(mut self, value: impl Into<String>) -> Self {
        self.display_label = Some(value.into());
        self
    }

    /// Source field (`sourceField`).
    #[must_use]
    pub fn source_field(mut self, value: impl Into<String>) -> Self {
        self.source_field = Some(value.into());
        self
    }
}

rt::json_object!(WidgetFieldMapping {
    chart_role: Optional("chartRole"),
    display_label: Optional("displayLabel"),
    source_field: Optional("sourceField"),
});
