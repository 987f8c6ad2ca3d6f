// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Who operates a device.
    pub enum DeviceActor {
        /// No value.
        ///
        /// `DEVICE_ACTOR_UNSPECIFIED`
        Unspecified = "DEVICE_ACTOR_UNSPECIFIED",
        /// A person.
        ///
        /// `DEVICE_ACTOR_HUMAN`
        Human = "DEVICE_ACTOR_HUMAN",
        /// A bot, such as a crawler.
        ///
        /// `DEVICE_ACTOR_BOT`
        Bot = "DEVICE_ACTOR_BOT",
        /// An AI agent.
        ///
        /// `DEVICE_ACTOR_AGENT`
        Agent = "DEVICE_ACTOR_AGENT",
        /// It could not be told.
        ///
        /// `DEVICE_ACTOR_UNKNOWN`
        UnknownValue = "DEVICE_ACTOR_UNKNOWN",
        /// An automated browser.
        ///
        /// `DEVICE_ACTOR_AUTOMATED`
        Automated = "DEVICE_ACTOR_AUTOMATED",
    }
}
