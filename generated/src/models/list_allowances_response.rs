// Written by `cargo xtask regenerate`.

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

crate::rt::model!(ListAllowancesResponse, [], {
    filled allowances "allowances", filled limits "limits", default plan "plan",
});

impl ListAllowancesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
