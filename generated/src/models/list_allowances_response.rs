// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListAllowancesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListAllowancesResponse {
    /// Allowances.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub allowances: Vec<crate::models::WorkspaceAllowance>,
    /// Limits.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<crate::models::PlanLimit>,
    /// Plan.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub plan: crate::models::PricingPlanId,
}

impl ListAllowancesResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
