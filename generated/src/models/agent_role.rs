// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `AgentRole`.
    pub enum AgentRole {
        /// `AGENT_ROLE_UNSPECIFIED`.
        Unspecified = "AGENT_ROLE_UNSPECIFIED",
        /// `AGENT_ROLE_LEAD_QUALIFIER`.
        LeadQualifier = "AGENT_ROLE_LEAD_QUALIFIER",
        /// `AGENT_ROLE_EVENT_CONCIERGE`.
        EventConcierge = "AGENT_ROLE_EVENT_CONCIERGE",
        /// `AGENT_ROLE_FEEDBACK_COLLECTOR`.
        FeedbackCollector = "AGENT_ROLE_FEEDBACK_COLLECTOR",
        /// `AGENT_ROLE_PRODUCT_EXPERT`.
        ProductExpert = "AGENT_ROLE_PRODUCT_EXPERT",
        /// `AGENT_ROLE_SUPPORT_FAQ`.
        SupportFaq = "AGENT_ROLE_SUPPORT_FAQ",
        /// `AGENT_ROLE_CUSTOM`.
        Custom = "AGENT_ROLE_CUSTOM",
    }
}
