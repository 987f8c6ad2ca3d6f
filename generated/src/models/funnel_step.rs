// Written by `cargo xtask regenerate`.

use crate::rt;

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

impl FunnelStep {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FunnelStep {
    branches: Optional("branches"),
    conversion_rate: Always("conversionRate"),
    drop_off_from_previous: Always("dropOffFromPrevious"),
    identified_visitors: Always("identifiedVisitors"),
    interaction_rate: Always("interactionRate"),
    interactions: Always("interactions"),
    occurrences: Always("occurrences"),
    step_action: Optional("stepAction"),
    step_kind: Optional("stepKind"),
    visits: Always("visits"),
});
