// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ReportIntegrationSearchMissRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportIntegrationSearchMissRequest {
    /// Chosen integration (`chosenIntegration`).
    pub chosen_integration: Option<String>,
    /// Query.
    pub query: Option<String>,
}

impl ReportIntegrationSearchMissRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ReportIntegrationSearchMissRequest {
    chosen_integration: Optional("chosenIntegration"),
    query: Optional("query"),
});
