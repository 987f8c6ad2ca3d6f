// Written by `cargo xtask regenerate`.
//! Models of `AllowancesApi`.

use crate::{apis::*, models::*, rt};

/// The limit with the notice to hide; the body of [`AllowancesApi::dismiss_notice`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DismissAllowanceNoticeRequest {
    /// Limit that the notice is about.
    pub key: Option<PlanLimitKey>,
}

impl DismissAllowanceNoticeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limit that the notice is about.
    pub fn key<M>(mut self, value: impl rt::IntoOption<PlanLimitKey, M>) -> Self {
        self.key = value.into_option();
        self
    }
}

rt::json_object!(DismissAllowanceNoticeRequest { key: Optional("key") });

/// The plan's limits and their usage; the response of [`AllowancesApi::list`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAllowancesResponse {
    /// Usage of each limit that is counted.
    pub allowances: Vec<WorkspaceAllowance>,
    /// All limits that are enforced for the workspace, including those that are not counted per cycle, such as
    /// webhooks and the assistant's message rate. A trial or sponsored workspace can have lower limits than its
    /// plan.
    pub limits: Vec<PlanLimit>,
    /// Plan that the limits come from. A trial or sponsored workspace reports the plan that it is allowed to
    /// use.
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

/// A calendar date without a time or time zone, where a zero field means that the part is not specified.
#[doc(alias = "typeDate")]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeDate {
    /// Day of the month, 1 to 31, or 0 if the date specifies only a year or a year and month.
    pub day: i32,
    /// Month of the year, 1 to 12, or 0 if the date specifies only a year.
    pub month: i32,
    /// Year, 1 to 9999, or 0 if the date has no year.
    pub year: i32,
}

impl TypeDate {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(TypeDate { day: Always("day"), month: Always("month"), year: Always("year") });

/// A limit of the workspace's plan, with its usage.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceAllowance {
    /// Number of platform credits that the cheapest action costs. If fewer credits are left, no action that
    /// spends credits is possible.
    pub cheapest_action_cost: Option<i32>,
    /// Last second of the current cycle; the allowance refills one second later. Absent for totals that never
    /// refill, or if nothing was counted yet.
    pub cycle_end_at: Option<jiff::Timestamp>,
    /// Start of the current cycle. Absent if nothing was counted yet.
    pub cycle_start_at: Option<jiff::Timestamp>,
    /// Resource or action that is limited.
    pub key: PlanLimitKey,
    /// Type of the limit, which determines whether and when it refills.
    pub kind: PlanLimitKind,
    /// Maximum that the plan allows. Absent if `kind` is [`PlanLimitKind::Unlimited`] or
    /// [`PlanLimitKind::Metered`].
    pub limit: Option<i32>,
    /// Maximum size of all media in the workspace, in bytes. Only for media storage; absent if there is no
    /// maximum.
    pub limit_bytes: Option<i64>,
    /// Number of visits in the current cycle beyond the limit that the plan still locks. Only for tracked
    /// visits.
    pub locked_count: i32,
    /// Number of visits that the plan still locks, across all cycles. Only for tracked visits; a plan with a
    /// higher limit reveals them.
    pub locked_total_count: i32,
    /// True if the notice about this limit was dismissed with [`AllowancesApi::dismiss_notice`].
    pub notice_dismissed: bool,
    /// True if the limit is used up in the current cycle. For platform credits, true if neither the monthly nor
    /// the purchased credits cover `cheapestActionCost`; never true on a plan that is billed per unit.
    pub reached: bool,
    /// Number of all visits recorded in the current cycle: `used` plus `lockedCount`. Only for tracked visits.
    pub recorded_count: i32,
    /// Number of units left in the current cycle. For platform credits, includes purchased credits. Absent if
    /// there is no maximum.
    pub remaining: Option<i32>,
    /// Day when the allowance refills: the first day of the next cycle, in the workspace's time zone. Absent
    /// for totals that never refill, or if nothing was counted yet.
    pub resets_on: Option<Box<TypeDate>>,
    /// Number of units used in the current cycle; for a total, such as custom domains, the number in the
    /// workspace.
    pub used: i32,
    /// Exact size of all media in the workspace, in bytes. Only for media storage, where `used` is the same in
    /// megabytes, rounded up.
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
