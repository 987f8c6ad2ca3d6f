// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PricingPlan`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PricingPlan {
    /// Contact url (`contactUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_url: Option<String>,
    /// Features.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<crate::models::PlanFeature>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: crate::models::PricingPlanId,
    /// Limits.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<crate::models::PlanLimit>,
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Prices.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub prices: Vec<crate::models::PlanPrice>,
    /// Trial.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial: Option<crate::models::PlanTrial>,
}

impl PricingPlan {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
