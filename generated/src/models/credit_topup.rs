// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CreditTopup`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreditTopup {
    /// Amounts.
    pub amounts: Vec<crate::models::Money>,
    /// Credits per unit (`creditsPerUnit`).
    pub credits_per_unit: i32,
}

impl CreditTopup {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreditTopup { amounts: Optional("amounts"), credits_per_unit: Always("creditsPerUnit") });
