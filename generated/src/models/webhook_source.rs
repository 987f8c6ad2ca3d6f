// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Who receives a webhook's calls.
    pub enum WebhookSource {
        /// No value.
        ///
        /// `WEBHOOK_SOURCE_UNSPECIFIED`
        Unspecified = "WEBHOOK_SOURCE_UNSPECIFIED",
        /// An endpoint set up with Linkbreakers itself.
        ///
        /// `WEBHOOK_SOURCE_LINKBREAKERS`
        Linkbreakers = "WEBHOOK_SOURCE_LINKBREAKERS",
        /// A scenario of Make.
        ///
        /// `WEBHOOK_SOURCE_MAKE`
        Make = "WEBHOOK_SOURCE_MAKE",
        /// A Zap of Zapier.
        ///
        /// `WEBHOOK_SOURCE_ZAPIER`
        Zapier = "WEBHOOK_SOURCE_ZAPIER",
    }
}
