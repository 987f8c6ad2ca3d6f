// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WidgetTab`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WidgetTab {
    /// Label.
    pub label: Option<String>,
    /// Mode.
    pub mode: Option<crate::models::WidgetTabMode>,
    /// Params.
    pub params: Option<serde_json::Value>,
    /// View.
    pub view: Option<crate::models::WidgetTabView>,
}

impl WidgetTab {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Label.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }

    /// Mode.
    #[must_use]
    pub fn mode(mut self, value: impl Into<crate::models::WidgetTabMode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Params.
    #[must_use]
    pub fn params(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.params = Some(value.into());
        self
    }

    /// View.
    #[must_use]
    pub fn view(mut self, value: impl Into<crate::models::WidgetTabView>) -> Self {
        self.view = Some(value.into());
        self
    }
}

rt::json_object!(WidgetTab {
    label: Optional("label"),
    mode: Optional("mode"),
    params: Optional("params"),
    view: Optional("view"),
});
