// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `FunnelBranch`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FunnelBranch {
    /// Label.
    pub label: Option<String>,
    /// Share of step (`shareOfStep`).
    pub share_of_step: f64,
    /// Visits.
    pub visits: i64,
}

impl FunnelBranch {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(FunnelBranch {
    label: Optional("label"),
    share_of_step: Always("shareOfStep"),
    visits: Always("visits"),
});
