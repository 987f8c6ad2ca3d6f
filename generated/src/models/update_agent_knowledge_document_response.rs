// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `UpdateAgentKnowledgeDocumentResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAgentKnowledgeDocumentResponse {
    /// Document.
    pub document: crate::models::AgentKnowledgeDocument,
}

impl UpdateAgentKnowledgeDocumentResponse {
    /// Creates a value with its required fields.
    #[must_use]
    pub fn new(document: impl Into<crate::models::AgentKnowledgeDocument>) -> Self {
        Self { document: document.into() }
    }
}

rt::json_object!(UpdateAgentKnowledgeDocumentResponse { document: Required("document") });
