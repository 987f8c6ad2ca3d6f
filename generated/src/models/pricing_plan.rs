// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PricingPlan`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PricingPlan {
    /// Contact url (`contactUrl`).
    pub contact_url: Option<String>,
    /// Features.
    pub features: Vec<crate::models::PlanFeature>,
    /// Id.
    pub id: crate::models::PricingPlanId,
    /// Limits.
    pub limits: Vec<crate::models::PlanLimit>,
    /// Name.
    pub name: String,
    /// Prices.
    pub prices: Vec<crate::models::PlanPrice>,
    /// Trial.
    pub trial: Option<crate::models::PlanTrial>,
}

impl PricingPlan {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PricingPlan {
    contact_url: Optional("contactUrl"),
    features: Optional("features"),
    id: Always("id"),
    limits: Optional("limits"),
    name: Always("name"),
    prices: Optional("prices"),
    trial: Optional("trial"),
});
