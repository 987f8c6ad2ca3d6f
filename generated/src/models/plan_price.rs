// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `PlanPrice`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PlanPrice {
    /// Amounts.
    pub amounts: Vec<crate::models::Money>,
    /// Interval.
    pub interval: crate::models::BillingInterval,
    /// Monthly equivalents (`monthlyEquivalents`).
    pub monthly_equivalents: Vec<crate::models::Money>,
}

impl PlanPrice {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(PlanPrice {
    amounts: Optional("amounts"),
    interval: Always("interval"),
    monthly_equivalents: Optional("monthlyEquivalents"),
});
