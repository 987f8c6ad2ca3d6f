// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl ReportStepSearchMissRequest {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ReportStepSearchMissRequest {
    chosen_step: Optional("chosenStep"),
    link_id: Optional("linkId"),
    query: Optional("query"),
});
