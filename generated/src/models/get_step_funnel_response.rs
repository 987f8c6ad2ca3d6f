// Written by `cargo xtask regenerate`.

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

crate::rt::model!(GetStepFunnelResponse, [], {
    default completion_rate "completionRate", default entry_visits "entryVisits", filled steps "steps",
});

impl GetStepFunnelResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
