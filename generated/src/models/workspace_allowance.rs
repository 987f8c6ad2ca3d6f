// Written by `cargo xtask regenerate`.

/// The API's `WorkspaceAllowance`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceAllowance {
    /// Cheapest action cost (`cheapestActionCost`).
    pub cheapest_action_cost: Option<i32>,
    /// Cycle end at (`cycleEndAt`).
    pub cycle_end_at: Option<jiff::Timestamp>,
    /// Cycle start at (`cycleStartAt`).
    pub cycle_start_at: Option<jiff::Timestamp>,
    /// Key.
    pub key: crate::models::PlanLimitKey,
    /// Kind.
    pub kind: crate::models::PlanLimitKind,
    /// Limit.
    pub limit: Option<i32>,
    /// Limit bytes (`limitBytes`).
    pub limit_bytes: Option<i64>,
    /// Locked count (`lockedCount`).
    pub locked_count: i32,
    /// Locked total count (`lockedTotalCount`).
    pub locked_total_count: i32,
    /// Notice dismissed (`noticeDismissed`).
    pub notice_dismissed: bool,
    /// Reached.
    pub reached: bool,
    /// Recorded count (`recordedCount`).
    pub recorded_count: i32,
    /// Remaining.
    pub remaining: Option<i32>,
    /// Resets on (`resetsOn`).
    pub resets_on: Option<Box<crate::models::TypeDate>>,
    /// Used.
    pub used: i32,
    /// Used bytes (`usedBytes`).
    pub used_bytes: i64,
}

crate::rt::model!(WorkspaceAllowance, [], {
    optional cheapest_action_cost "cheapestActionCost", optional cycle_end_at "cycleEndAt",
    optional cycle_start_at "cycleStartAt", default key "key", default kind "kind", optional limit "limit",
    optional limit_bytes "limitBytes", default locked_count "lockedCount",
    default locked_total_count "lockedTotalCount", default notice_dismissed "noticeDismissed",
    default reached "reached", default recorded_count "recordedCount", optional remaining "remaining",
    optional resets_on "resetsOn", default used "used", default used_bytes "usedBytes",
});

impl WorkspaceAllowance {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
