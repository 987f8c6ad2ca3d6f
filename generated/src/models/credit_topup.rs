// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CreditTopup`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreditTopup {
    /// Amounts.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<crate::models::Money>,
    /// Credits per unit (`creditsPerUnit`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub credits_per_unit: i32,
}

impl CreditTopup {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Amounts.
    #[must_use]
    pub fn amounts(mut self, value: impl IntoIterator<Item = impl Into<crate::models::Money>>) -> Self {
        self.amounts = value.into_iter().map(Into::into).collect();
        self
    }

    /// Credits per unit (`creditsPerUnit`).
    #[must_use]
    pub fn credits_per_unit(mut self, value: i32) -> Self {
        self.credits_per_unit = value;
        self
    }
}
