// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `Money`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Money {
    /// Amount minor (`amountMinor`).
    pub amount_minor: i32,
    /// Currency.
    pub currency: String,
}

impl Money {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Money { amount_minor: Always("amountMinor"), currency: Always("currency") });
