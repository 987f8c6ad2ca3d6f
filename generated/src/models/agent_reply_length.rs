// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `AgentReplyLength`.
    pub enum AgentReplyLength {
        /// `AGENT_REPLY_LENGTH_UNSPECIFIED`.
        Unspecified = "AGENT_REPLY_LENGTH_UNSPECIFIED",
        /// `AGENT_REPLY_LENGTH_SHORT`.
        Short = "AGENT_REPLY_LENGTH_SHORT",
        /// `AGENT_REPLY_LENGTH_MEDIUM`.
        Medium = "AGENT_REPLY_LENGTH_MEDIUM",
        /// `AGENT_REPLY_LENGTH_DETAILED`.
        Detailed = "AGENT_REPLY_LENGTH_DETAILED",
    }
}
