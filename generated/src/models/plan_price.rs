// Written by `cargo xtask regenerate`.

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

crate::rt::model!(PlanPrice, [], {
    filled amounts "amounts", default interval "interval", filled monthly_equivalents "monthlyEquivalents",
});

impl PlanPrice {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
