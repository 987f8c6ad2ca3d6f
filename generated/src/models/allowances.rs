// Written by `cargo xtask regenerate`.
//! Models of `AllowancesApi`.

use crate::{models::*, rt};

/// The API's `DismissAllowanceNoticeRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DismissAllowanceNoticeRequest {
    /// Key.
    pub key: Option<PlanLimitKey>,
}

impl DismissAllowanceNoticeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key.
    pub fn key(mut self, value: impl Into<PlanLimitKey>) -> Self {
        self.key = Some(value.into());
        self
    }
}

rt::json_object!(DismissAllowanceNoticeRequest { key: Optional("key") });

/// The API's `ListAllowancesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAllowancesResponse {
    /// Allowances.
    pub allowances: Vec<WorkspaceAllowance>,
    /// Limits.
    pub limits: Vec<PlanLimit>,
    /// Plan.
    pub plan: PricingPlanId,
}

impl ListAllowancesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListAllowancesResponse {
    allowances: Optional("allowances"),
    limits: Optional("limits"),
    plan: Always("plan"),
});

/// The API's `typeDate`.
#[doc(alias = "typeDate")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeDate {
    /// Day.
    pub day: i32,
    /// Month.
    pub month: i32,
    /// Year.
    pub year: i32,
}

impl TypeDate {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TypeDate { day: Always("day"), month: Always("month"), year: Always("year") });

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
    pub key: PlanLimitKey,
    /// Kind.
    pub kind: PlanLimitKind,
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
    pub resets_on: Option<Box<TypeDate>>,
    /// Used.
    pub used: i32,
    /// Used bytes (`usedBytes`).
    pub used_bytes: i64,
}

impl WorkspaceAllowance {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkspaceAllowance {
    cheapest_action_cost: Optional("cheapestActionCost"),
    cycle_end_at: Optional("cycleEndAt"),
    cycle_start_at: Optional("cycleStartAt"),
    key: Always("key"),
    kind: Always("kind"),
    limit: Optional("limit"),
    limit_bytes: Optional("limitBytes"),
    locked_count: Always("lockedCount"),
    locked_total_count: Always("lockedTotalCount"),
    notice_dismissed: Always("noticeDismissed"),
    reached: Always("reached"),
    recorded_count: Always("recordedCount"),
    remaining: Optional("remaining"),
    resets_on: Optional("resetsOn"),
    used: Always("used"),
    used_bytes: Always("usedBytes"),
});
