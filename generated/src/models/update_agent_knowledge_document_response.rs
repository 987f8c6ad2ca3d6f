// Written by `cargo xtask regenerate`.

/// The API's `UpdateAgentKnowledgeDocumentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAgentKnowledgeDocumentResponse {
    /// Document.
    pub document: crate::models::AgentKnowledgeDocument,
}

crate::rt::model!(UpdateAgentKnowledgeDocumentResponse, ["document"], {
    required document "document",
});

impl UpdateAgentKnowledgeDocumentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(document: impl Into<crate::models::AgentKnowledgeDocument>) -> Self {
        Self { document: document.into() }
    }
}
