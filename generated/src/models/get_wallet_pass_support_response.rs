// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `GetWalletPassSupportResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWalletPassSupportResponse {
    /// Apple wallet available (`appleWalletAvailable`).
    pub apple_wallet_available: bool,
    /// Google wallet available (`googleWalletAvailable`).
    pub google_wallet_available: bool,
}

impl GetWalletPassSupportResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(GetWalletPassSupportResponse {
    apple_wallet_available: Always("appleWalletAvailable"),
    google_wallet_available: Always("googleWalletAvailable"),
});
