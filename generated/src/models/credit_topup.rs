// Written by `cargo xtask regenerate`.

/// The API's `CreditTopup`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreditTopup {
    /// Amounts.
    pub amounts: Vec<crate::models::Money>,
    /// Credits per unit (`creditsPerUnit`).
    pub credits_per_unit: i32,
}

crate::rt::model!(CreditTopup, [], {
    filled amounts "amounts", default credits_per_unit "creditsPerUnit",
});

impl CreditTopup {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
