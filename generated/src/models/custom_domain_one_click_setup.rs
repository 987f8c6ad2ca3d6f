// Written by `cargo xtask regenerate`.

/// The API's `CustomDomainOneClickSetup`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainOneClickSetup {
    /// Apply url (`applyUrl`).
    pub apply_url: String,
    /// Provider name (`providerName`).
    pub provider_name: String,
}

crate::rt::model!(CustomDomainOneClickSetup, [], {
    default apply_url "applyUrl", default provider_name "providerName",
});

impl CustomDomainOneClickSetup {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
