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

    /// Cheapest action cost (`cheapestActionCost`).
    #[must_use]
    pub fn cheapest_action_cost(mut self, value: i32) -> Self {
        self.cheapest_action_cost = Some(value);
        self
    }

    /// Cycle end at (`cycleEndAt`).
    #[must_use]
    pub fn cycle_end_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.cycle_end_at = Some(value.into());
        self
    }

    /// Cycle start at (`cycleStartAt`).
    #[must_use]
    pub fn cycle_start_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.cycle_start_at = Some(value.into());
        self
    }

    /// Key.
    #[must_use]
    pub fn key(mut self, value: impl Into<crate::models::PlanLimitKey>) -> Self {
        self.key = value.into();
        self
    }

    /// Kind.
    #[must_use]
    pub fn kind(mut self, value: impl Into<crate::models::PlanLimitKind>) -> Self {
        self.kind = value.into();
        self
    }

    /// Limit.
    #[must_use]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }

    /// Limit bytes (`limitBytes`).
    #[must_use]
    pub fn limit_bytes(mut self, value: i64) -> Self {
        self.limit_bytes = Some(value);
        self
    }

    /// Locked count (`lockedCount`).
    #[must_use]
    pub fn locked_count(mut self, value: i32) -> Self {
        self.locked_count = value;
        self
    }

    /// Locked total count (`lockedTotalCount`).
    #[must_use]
    pub fn locked_total_count(mut self, value: i32) -> Self {
        self.locked_total_count = value;
        self
    }

    /// Notice dismissed (`noticeDismissed`).
    #[must_use]
    pub fn notice_dismissed(mut self, value: bool) -> Self {
        self.notice_dismissed = value;
        self
    }

    /// Reached.
    #[must_use]
    pub fn reached(mut self, value: bool) -> Self {
        self.reached = value;
        self
    }

    /// Recorded count (`recordedCount`).
    #[must_use]
    pub fn recorded_count(mut self, value: i32) -> Self {
        self.recorded_count = value;
        self
    }

    /// Remaining.
    #[must_use]
    pub fn remaining(mut self, value: i32) -> Self {
        self.remaining = Some(value);
        self
    }

    /// Resets on (`resetsOn`).
    #[must_use]
    pub fn resets_on(mut self, value: impl Into<crate::models::TypeDate>) -> Self {
        self.resets_on = Some(value.into());
        self
    }

    /// Used.
    #[must_use]
    pub fn used(mut self, value: i32) -> Self {
        self.used = value;
        self
    }

    /// Used bytes (`usedBytes`).
    #[must_use]
    pub fn used_bytes(mut self, value: i64) -> Self {
        self.used_bytes = value;
        self
    }
}
