// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Whether a webhook fires.
    pub enum WebhookStatus {
        /// No value.
        ///
        /// `WEBHOOK_STATUS_UNSPECIFIED`
        Unspecified = "WEBHOOK_STATUS_UNSPECIFIED",
        /// It fires.
        ///
        /// `WEBHOOK_STATUS_ACTIVE`
        Active = "WEBHOOK_STATUS_ACTIVE",
        /// It was switched off after too many failures.
        ///
        /// `WEBHOOK_STATUS_DISABLED`
        Disabled = "WEBHOOK_STATUS_DISABLED",
        /// A user paused it.
        ///
        /// `WEBHOOK_STATUS_PAUSED`
        Paused = "WEBHOOK_STATUS_PAUSED",
    }
}
