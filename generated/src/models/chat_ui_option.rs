// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl ChatUiOption {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ChatUiOption {
    description: Optional("description"),
    label: Optional("label"),
    value: Optional("value"),
});
