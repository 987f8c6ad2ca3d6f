// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CustomDomainOneClickSetup`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomDomainOneClickSetup {
    /// Apply url (`applyUrl`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub apply_url: String,
    /// Provider name (`providerName`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub provider_name: String,
}

impl CustomDomainOneClickSetup {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
