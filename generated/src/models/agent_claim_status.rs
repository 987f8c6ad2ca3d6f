// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `AgentClaimStatus`.
    pub enum AgentClaimStatus {
        /// `AGENT_CLAIM_STATUS_UNSPECIFIED`.
        Unspecified = "AGENT_CLAIM_STATUS_UNSPECIFIED",
        /// `AGENT_CLAIM_STATUS_PENDING`.
        Pending = "AGENT_CLAIM_STATUS_PENDING",
        /// `AGENT_CLAIM_STATUS_CLAIMED`.
        Claimed = "AGENT_CLAIM_STATUS_CLAIMED",
        /// `AGENT_CLAIM_STATUS_EXPIRED`.
        Expired = "AGENT_CLAIM_STATUS_EXPIRED",
    }
}
