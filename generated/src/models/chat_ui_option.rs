// Written by `cargo xtask regenerate`.

/// The API's `ChatUIOption`.
#[doc(alias = "ChatUIOption")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChatUiOption {
    /// Description.
    pub description: Option<String>,
    /// Label.
    pub label: Option<String>,
    /// Value.
    pub value: Option<String>,
}

crate::rt::model!(ChatUiOption, [], {
    optional description "description", optional label "label", optional value "value",
});

impl ChatUiOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
