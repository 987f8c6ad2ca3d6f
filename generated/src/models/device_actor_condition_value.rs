// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// What a decision by who operates the device looks for.
    pub enum DeviceActorConditionValue {
        /// `DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED`.
        Unspecified = "DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED",
        /// `DEVICE_ACTOR_CONDITION_VALUE_HUMAN`.
        Human = "DEVICE_ACTOR_CONDITION_VALUE_HUMAN",
        /// `DEVICE_ACTOR_CONDITION_VALUE_BOT`.
        Bot = "DEVICE_ACTOR_CONDITION_VALUE_BOT",
        /// `DEVICE_ACTOR_CONDITION_VALUE_AGENT`.
        Agent = "DEVICE_ACTOR_CONDITION_VALUE_AGENT",
        /// `DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN`.
        UnknownValue = "DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN",
        /// `DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED`.
        Automated = "DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED",
    }
}
