// Written by `cargo xtask regenerate`.

/// The API's `CreateAgentKnowledgeDocumentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentKnowledgeDocumentResponse {
    /// Document.
    pub document: crate::models::AgentKnowledgeDocument,
}

crate::rt::model!(CreateAgentKnowledgeDocumentResponse, ["document"], {
    required document "document",
});

impl CreateAgentKnowledgeDocumentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(document: impl Into<crate::models::AgentKnowledgeDocument>) -> Self {
        Self { document: document.into() }
    }
}
