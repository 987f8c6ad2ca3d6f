// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `ListPricingPlansResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListPricingPlansResponse {
    /// Credit topup (`creditTopup`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_topup: Option<crate::models::CreditTopup>,
    /// Link created credit cost (`linkCreatedCreditCost`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub link_created_credit_cost: i32,
    /// Plans.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub plans: Vec<crate::models::PricingPlan>,
    /// Prices updated at (`pricesUpdatedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub prices_updated_at: Option<jiff::Timestamp>,
}

impl ListPricingPlansResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
