// Written by `cargo xtask regenerate`.

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
    pub trial: Option<Box<crate::models::PlanTrial>>,
}

crate::rt::model!(PricingPlan, [], {
    optional contact_url "contactUrl", filled features "features", default id "id", filled limits "limits",
    default name "name", filled prices "prices", optional trial "trial",
});

impl PricingPlan {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
