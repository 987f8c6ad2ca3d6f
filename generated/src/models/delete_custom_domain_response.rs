// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `DeleteCustomDomainResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeleteCustomDomainResponse {}

impl DeleteCustomDomainResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
