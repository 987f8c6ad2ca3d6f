// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GetWalletPassSupportResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetWalletPassSupportResponse {
    /// Apple wallet available (`appleWalletAvailable`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub apple_wallet_available: bool,
    /// Google wallet available (`googleWalletAvailable`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub google_wallet_available: bool,
}

impl GetWalletPassSupportResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
