// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AssistantMarkConversationReadRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssistantMarkConversationReadRequest {
    /// Context id (`contextId`).
    pub context_id: Option<String>,
    /// Context type (`contextType`).
    pub context_type: Option<crate::models::AssistantContextType>,
}

impl AssistantMarkConversationReadRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Context id (`contextId`).
    #[must_use]
    pub fn context_id(mut self, value: impl Into<String>) -> Self {
        self.context_id = Some(value.into());
        self
    }

    /// Context type (`contextType`).
    #[must_use]
    pub fn context_type(mut self, value: impl Into<crate::models::AssistantContextType>) -> Self {
        self.context_type = Some(value.into());
        self
    }
}

rt::json_object!(AssistantMarkConversationReadRequest {
    context_id: Optional("contextId"),
    context_type: Optional("contextType"),
});
