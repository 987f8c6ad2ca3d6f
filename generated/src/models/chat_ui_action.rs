// Written by `cargo xtask regenerate`.

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

crate::rt::model!(ChatUiAction, [], {
    optional label "label", filled options "options", optional r#type "type", optional value "value",
});

impl ChatUiAction {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
