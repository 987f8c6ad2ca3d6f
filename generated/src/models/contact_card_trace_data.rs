// Written by `cargo xtask regenerate`.

use crate::rt;

/// The contact card that was shown.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ContactCardTraceData {
    /// The card.
    pub card: Option<crate::models::ContactCardTraceCard>,
}

impl ContactCardTraceData {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ContactCardTraceData { card: Optional("card") });
