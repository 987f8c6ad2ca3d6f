// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreateAgentKnowledgeDocumentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAgentKnowledgeDocumentResponse {
    /// Document.
    pub document: crate::models::AgentKnowledgeDocument,
}

impl CreateAgentKnowledgeDocumentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(document: impl Into<crate::models::AgentKnowledgeDocument>) -> Self {
        Self { document: document.into() }
    }
}

rt::json_object!(CreateAgentKnowledgeDocumentResponse { document: Required("document") });
