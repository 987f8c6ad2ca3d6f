// Written by `cargo xtask regenerate`.

/// The API's `ReportIntegrationSearchMissRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportIntegrationSearchMissRequest {
    /// Chosen integration (`chosenIntegration`).
    pub chosen_integration: Option<String>,
    /// Query.
    pub query: Option<String>,
}

crate::rt::model!(ReportIntegrationSearchMissRequest, [], {
    optional chosen_integration "chosenIntegration", optional query "query",
});

impl ReportIntegrationSearchMissRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
