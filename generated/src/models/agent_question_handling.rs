// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `AgentQuestionHandling`.
    pub enum AgentQuestionHandling {
        /// `AGENT_QUESTION_HANDLING_UNSPECIFIED`.
        Unspecified = "AGENT_QUESTION_HANDLING_UNSPECIFIED",
        /// `AGENT_QUESTION_HANDLING_ANSWER_AND_STEER`.
        AnswerAndSteer = "AGENT_QUESTION_HANDLING_ANSWER_AND_STEER",
        /// `AGENT_QUESTION_HANDLING_ANSWER_BRIEFLY`.
        AnswerBriefly = "AGENT_QUESTION_HANDLING_ANSWER_BRIEFLY",
        /// `AGENT_QUESTION_HANDLING_COLLECT_ONLY`.
        CollectOnly = "AGENT_QUESTION_HANDLING_COLLECT_ONLY",
        /// `AGENT_QUESTION_HANDLING_FREE_CONVERSATION`.
        FreeConversation = "AGENT_QUESTION_HANDLING_FREE_CONVERSATION",
    }
}
