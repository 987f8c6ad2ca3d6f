// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `AgentTone`.
    pub enum AgentTone {
        /// `AGENT_TONE_UNSPECIFIED`.
        Unspecified = "AGENT_TONE_UNSPECIFIED",
        /// `AGENT_TONE_FRIENDLY`.
        Friendly = "AGENT_TONE_FRIENDLY",
        /// `AGENT_TONE_PROFESSIONAL`.
        Professional = "AGENT_TONE_PROFESSIONAL",
        /// `AGENT_TONE_PLAYFUL`.
        Playful = "AGENT_TONE_PLAYFUL",
        /// `AGENT_TONE_CONCISE`.
        Concise = "AGENT_TONE_CONCISE",
        /// `AGENT_TONE_ENTHUSIASTIC`.
        Enthusiastic = "AGENT_TONE_ENTHUSIASTIC",
    }
}
