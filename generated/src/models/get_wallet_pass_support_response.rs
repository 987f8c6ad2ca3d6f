// Written by `cargo xtask regenerate`.

/// The API's `GetWalletPassSupportResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetWalletPassSupportResponse {
    /// Apple wallet available (`appleWalletAvailable`).
    pub apple_wallet_available: bool,
    /// Google wallet available (`googleWalletAvailable`).
    pub google_wallet_available: bool,
}

crate::rt::model!(GetWalletPassSupportResponse, [], {
    default apple_wallet_available "appleWalletAvailable", default google_wallet_available "googleWalletAvailable",
});

impl GetWalletPassSupportResponse {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
