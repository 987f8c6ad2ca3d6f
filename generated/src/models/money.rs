// Written by `cargo xtask regenerate`.

/// The API's `Money`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Money {
    /// Amount minor (`amountMinor`).
    pub amount_minor: i32,
    /// Currency.
    pub currency: String,
}

crate::rt::model!(Money, [], {
    default amount_minor "amountMinor", default currency "currency",
});

impl Money {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
