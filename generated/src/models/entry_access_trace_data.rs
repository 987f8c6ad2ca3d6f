// Written by `cargo xtask regenerate`.

use crate::rt;

/// The visit that started a workflow.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntryAccessTraceData {
    /// Moment of the visit.
    pub accessed_at: Option<String>,
    /// Whether it was a scan or a click.
    pub action: Option<String>,
    /// Address at which the visitor entered the link.
    pub entrypoint: Option<String>,
    /// HTTP method of the visit.
    pub http_method: Option<String>,
    /// Whether it was a first or a returning visit.
    pub visit_type: Option<String>,
}

impl EntryAccessTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(EntryAccessTraceData {
    accessed_at: Optional("accessedAt"),
    action: Optional("action"),
    entrypoint: Optional("entrypoint"),
    http_method: Optional("httpMethod"),
    visit_type: Optional("visitType"),
});
