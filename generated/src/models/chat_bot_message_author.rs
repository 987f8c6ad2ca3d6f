// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Who wrote a message of a chat.
    pub enum ChatBotMessageAuthor {
        /// No value.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED`
        Unspecified = "CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED",
        /// The agent.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_AGENT`
        Agent = "CHAT_BOT_MESSAGE_AUTHOR_AGENT",
        /// The visitor.
        ///
        /// `CHAT_BOT_MESSAGE_AUTHOR_VISITOR`
        Visitor = "CHAT_BOT_MESSAGE_AUTHOR_VISITOR",
    }
}
