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

    /// Allowances.
    #[must_use]
    pub fn allowances(mut self, value: impl IntoIterator<Item = impl Into<crate::models::WorkspaceAllowance>>) -> Self {
        self.allowances = value.into_iter().map(Into::into).collect();
        self
    }

    /// Limits.
    #[must_use]
    pub fn limits(mut self, value: impl IntoIterator<Item = impl Into<crate::models::PlanLimit>>) -> Self {
        self.limits = value.into_iter().map(Into::into).collect();
        self
    }

    /// Plan.
    #[must_use]
    pub fn plan(mut self, value: impl Into<crate::models::PricingPlanId>) -> Self {
        self.plan = value.into();
        self
    }
}
