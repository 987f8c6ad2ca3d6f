// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `BillingInterval`.
    pub enum BillingInterval {
        /// `BILLING_INTERVAL_UNSPECIFIED`.
        Unspecified = "BILLING_INTERVAL_UNSPECIFIED",
        /// `BILLING_INTERVAL_MONTH`.
        Month = "BILLING_INTERVAL_MONTH",
        /// `BILLING_INTERVAL_YEAR`.
        Year = "BILLING_INTERVAL_YEAR",
        /// `BILLING_INTERVAL_ONE_TIME`.
        OneTime = "BILLING_INTERVAL_ONE_TIME",
    }
}
