// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `PlanPrice`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanPrice {
    /// Amounts.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<crate::models::Money>,
    /// Interval.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub interval: crate::models::BillingInterval,
    /// Monthly equivalents (`monthlyEquivalents`).
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub monthly_equivalents: Vec<crate::models::Money>,
}

impl PlanPrice {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
