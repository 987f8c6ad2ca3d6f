// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AgentsServiceUpdateKnowledgeDocumentBody`.
#[doc(alias = "AgentsServiceUpdateKnowledgeDocumentBody")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateAgentKnowledgeDocumentRequest {
    /// Content.
    pub content: Option<String>,
    /// Title.
    pub title: Option<String>,
}

impl UpdateAgentKnowledgeDocumentRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Content.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }

    /// Title.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

rt::json_object!(UpdateAgentKnowledgeDocumentRequest { content: Optional("content"), title: Optional("title") });
