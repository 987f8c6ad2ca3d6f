// Written by `cargo xtask regenerate`.

/// The API's `ReportStepSearchMissRequest`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReportStepSearchMissRequest {
    /// Chosen step (`chosenStep`).
    pub chosen_step: Option<String>,
    /// Link id (`linkId`).
    pub link_id: Option<String>,
    /// Query.
    pub query: Option<String>,
}

crate::rt::model!(ReportStepSearchMissRequest, [], {
    optional chosen_step "chosenStep", optional link_id "linkId", optional query "query",
});

impl ReportStepSearchMissRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
