// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How a chat ended.
    pub enum ChatBotOutcome {
        /// No value.
        ///
        /// `CHAT_BOT_OUTCOME_UNSPECIFIED`
        Unspecified = "CHAT_BOT_OUTCOME_UNSPECIFIED",
        /// The agent found out everything.
        ///
        /// `CHAT_BOT_OUTCOME_COMPLETED`
        Completed = "CHAT_BOT_OUTCOME_COMPLETED",
        /// Everything was known beforehand.
        ///
        /// `CHAT_BOT_OUTCOME_ALREADY_KNOWN`
        AlreadyKnown = "CHAT_BOT_OUTCOME_ALREADY_KNOWN",
        /// The number of exchanges ran out.
        ///
        /// `CHAT_BOT_OUTCOME_MAX_EXCHANGES`
        MaxExchanges = "CHAT_BOT_OUTCOME_MAX_EXCHANGES",
        /// The visitor skipped the chat.
        ///
        /// `CHAT_BOT_OUTCOME_SKIPPED`
        Skipped = "CHAT_BOT_OUTCOME_SKIPPED",
        /// The agent was not available.
        ///
        /// `CHAT_BOT_OUTCOME_UNAVAILABLE`
        Unavailable = "CHAT_BOT_OUTCOME_UNAVAILABLE",
    }
}
