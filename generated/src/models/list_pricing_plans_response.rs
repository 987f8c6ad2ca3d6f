// Written by `cargo xtask regenerate`.

/// The API's `ListPricingPlansResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPricingPlansResponse {
    /// Credit topup (`creditTopup`).
    pub credit_topup: Option<Box<crate::models::CreditTopup>>,
    /// Link created credit cost (`linkCreatedCreditCost`).
    pub link_created_credit_cost: i32,
    /// Plans.
    pub plans: Vec<crate::models::PricingPlan>,
    /// Prices updated at (`pricesUpdatedAt`).
    pub prices_updated_at: Option<jiff::Timestamp>,
}

crate::rt::model!(ListPricingPlansResponse, [], {
    optional credit_topup "creditTopup", default link_created_credit_cost "linkCreatedCreditCost", filled plans "plans",
    optional prices_updated_at "pricesUpdatedAt",
});

impl ListPricingPlansResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
