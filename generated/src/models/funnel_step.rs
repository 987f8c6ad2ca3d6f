// Written by `cargo xtask regenerate`.

/// The API's `FunnelStep`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunnelStep {
    /// Branches.
    pub branches: Vec<crate::models::FunnelBranch>,
    /// Conversion rate (`conversionRate`).
    pub conversion_rate: f64,
    /// Drop off from previous (`dropOffFromPrevious`).
    pub drop_off_from_previous: i64,
    /// Identified visitors (`identifiedVisitors`).
    pub identified_visitors: i64,
    /// Interaction rate (`interactionRate`).
    pub interaction_rate: f64,
    /// Interactions.
    pub interactions: i64,
    /// Occurrences.
    pub occurrences: i64,
    /// Step action (`stepAction`).
    pub step_action: Option<String>,
    /// Step kind (`stepKind`).
    pub step_kind: Option<String>,
    /// Visits.
    pub visits: i64,
}

crate::rt::model!(FunnelStep, [], {
    filled branches "branches", default conversion_rate "conversionRate",
    default drop_off_from_previous "dropOffFromPrevious", default identified_visitors "identifiedVisitors",
    default interaction_rate "interactionRate", default interactions "interactions", default occurrences "occurrences",
    optional step_action "stepAction", optional step_kind "stepKind", default visits "visits",
});

impl FunnelStep {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
