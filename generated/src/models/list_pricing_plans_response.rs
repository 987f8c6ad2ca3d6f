// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `ListPricingPlansResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListPricingPlansResponse {
    /// Credit topup (`creditTopup`).
    pub credit_topup: Option<crate::models::CreditTopup>,
    /// Link created credit cost (`linkCreatedCreditCost`).
    pub link_created_credit_cost: i32,
    /// Plans.
    pub plans: Vec<crate::models::PricingPlan>,
    /// Prices updated at (`pricesUpdatedAt`).
    pub prices_updated_at: Option<jiff::Timestamp>,
}

impl ListPricingPlansResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListPricingPlansResponse {
    credit_topup: Optional("creditTopup"),
    link_created_credit_cost: Always("linkCreatedCreditCost"),
    plans: Optional("plans"),
    prices_updated_at: Optional("pricesUpdatedAt"),
});
