// Written by `cargo xtask regenerate`.

/// The contact card that was shown.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactCardTraceData {
    /// The card.
    pub card: Option<Box<crate::models::ContactCardTraceCard>>,
}

crate::rt::model!(ContactCardTraceData, [], {
    optional card "card",
});

impl ContactCardTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
