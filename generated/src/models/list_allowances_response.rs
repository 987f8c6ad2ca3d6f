// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListAllowancesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListAllowancesResponse {
    /// Allowances.
    pub allowances: Vec<crate::models::WorkspaceAllowance>,
    /// Limits.
    pub limits: Vec<crate::models::PlanLimit>,
    /// Plan.
    pub plan: crate::models::PricingPlanId,
}

impl ListAllowancesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListAllowancesResponse {
    allowances: Optional("allowances"),
    limits: Optional("limits"),
    plan: Always("plan"),
});
