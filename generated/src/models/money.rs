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

    /// Amount minor (`amountMinor`).
    #[must_use]
    pub fn amount_minor(mut self, value: i32) -> Self {
        self.amount_minor = value;
        self
    }

    /// Currency.
    #[must_use]
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = value.into();
        self
    }
}
