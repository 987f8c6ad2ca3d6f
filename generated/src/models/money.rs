// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `Money`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Money {
    /// Amount minor (`amountMinor`).
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub amount_minor: i32,
    /// Currency.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub currency: String,
}

impl Money {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
