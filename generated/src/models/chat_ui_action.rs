// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ChatUIAction`.
#[doc(alias = "ChatUIAction")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatUiAction {
    /// Label.
    pub label: Option<String>,
    /// Options.
    pub options: Vec<crate::models::ChatUiOption>,
    /// Type.
    pub r#type: Option<String>,
    /// Value.
    pub value: Option<String>,
}

impl ChatUiAction {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatUiAction {
    label: Optional("label"),
    options: Optional("options"),
    r#type: Optional("type"),
    value: Optional("value"),
});
