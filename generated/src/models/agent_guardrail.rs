// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `AgentGuardrail`.
    pub enum AgentGuardrail {
        /// `AGENT_GUARDRAIL_UNSPECIFIED`.
        Unspecified = "AGENT_GUARDRAIL_UNSPECIFIED",
        /// `AGENT_GUARDRAIL_STAY_ON_TOPIC`.
        StayOnTopic = "AGENT_GUARDRAIL_STAY_ON_TOPIC",
        /// `AGENT_GUARDRAIL_KNOWLEDGE_ONLY`.
        KnowledgeOnly = "AGENT_GUARDRAIL_KNOWLEDGE_ONLY",
        /// `AGENT_GUARDRAIL_NO_COMMITMENTS`.
        NoCommitments = "AGENT_GUARDRAIL_NO_COMMITMENTS",
        /// `AGENT_GUARDRAIL_NO_COMPETITORS`.
        NoCompetitors = "AGENT_GUARDRAIL_NO_COMPETITORS",
        /// `AGENT_GUARDRAIL_NO_PROFESSIONAL_ADVICE`.
        NoProfessionalAdvice = "AGENT_GUARDRAIL_NO_PROFESSIONAL_ADVICE",
        /// `AGENT_GUARDRAIL_DECLINE_OFFENSIVE`.
        DeclineOffensive = "AGENT_GUARDRAIL_DECLINE_OFFENSIVE",
    }
}
