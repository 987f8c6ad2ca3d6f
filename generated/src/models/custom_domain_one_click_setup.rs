// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CustomDomainOneClickSetup`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainOneClickSetup {
    /// Apply url (`applyUrl`).
    pub apply_url: String,
    /// Provider name (`providerName`).
    pub provider_name: String,
}

impl CustomDomainOneClickSetup {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CustomDomainOneClickSetup { apply_url: Always("applyUrl"), provider_name: Always("providerName") });
