// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The visit that started a workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EntryAccessTraceData {
    /// Moment of the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accessed_at: Option<String>,
    /// Whether it was a scan or a click.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Address at which the visitor entered the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrypoint: Option<String>,
    /// HTTP method of the visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_method: Option<String>,
    /// Whether it was a first or a returning visit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit_type: Option<String>,
}

impl EntryAccessTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
