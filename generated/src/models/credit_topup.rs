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
}
