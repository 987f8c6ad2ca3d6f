// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `AgentsServiceCreateKnowledgeDocumentBody`.
#[doc(alias = "AgentsServiceCreateKnowledgeDocumentBody")]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentKnowledgeDocumentRequest {
    /// Content.
    pub content: String,
    /// Title.
    pub title: String,
}

impl CreateAgentKnowledgeDocumentRequest {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(content: impl Into<String>, title: impl Into<String>) -> Self {
        Self { content: content.into(), title: title.into() }
    }

    /// Content.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }

    /// Title.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

rt::json_object!(CreateAgentKnowledgeDocumentRequest { content: Required("content"), title: Required("title") });
