// Written by `cargo xtask regenerate`.

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

crate::rt::model!(FunnelBranch, [], {
    optional label "label", default share_of_step "shareOfStep", default visits "visits",
});

impl FunnelBranch {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
