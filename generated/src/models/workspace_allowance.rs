// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WorkspaceAllowance`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceAllowance {
    /// Cheapest action cost (`cheapestActionCost`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub cheapest_action_cost: Option<i32>,
    /// Cycle end at (`cycleEndAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub cycle_end_at: Option<jiff::Timestamp>,
    /// Cycle start at (`cycleStartAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub cycle_start_at: Option<jiff::Timestamp>,
    /// Key.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub key: crate::models::PlanLimitKey,
    /// Kind.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub kind: crate::models::PlanLimitKind,
    /// Limit.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub limit: Option<i32>,
    /// Limit bytes (`limitBytes`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub limit_bytes: Option<i64>,
    /// Locked count (`lockedCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub locked_count: i32,
    /// Locked total count (`lockedTotalCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub locked_total_count: i32,
    /// Notice dismissed (`noticeDismissed`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub notice_dismissed: bool,
    /// Reached.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub reached: bool,
    /// Recorded count (`recordedCount`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub recorded_count: i32,
    /// Remaining.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<Option<crate::rt::Integer>>::deserialize",
        skip_serializing_if = "Option::is_none"
    )]
    pub remaining: Option<i32>,
    /// Resets on (`resetsOn`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resets_on: Option<crate::models::TypeDate>,
    /// Used.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub used: i32,
    /// Used bytes (`usedBytes`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub used_bytes: i64,
}

impl WorkspaceAllowance {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
