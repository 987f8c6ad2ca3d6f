// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetStepFunnelResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetStepFunnelResponse {
    /// Completion rate (`completionRate`).
    pub completion_rate: f64,
    /// Entry visits (`entryVisits`).
    pub entry_visits: i64,
    /// Steps.
    pub steps: Vec<crate::models::FunnelStep>,
}

impl GetStepFunnelResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetStepFunnelResponse {
    completion_rate: Always("completionRate"),
    entry_visits: Always("entryVisits"),
    steps: Optional("steps"),
});
