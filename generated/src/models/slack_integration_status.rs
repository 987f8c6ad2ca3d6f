// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `SlackIntegrationStatus`.
    pub enum SlackIntegrationStatus {
        /// `SLACK_INTEGRATION_STATUS_UNSPECIFIED`.
        Unspecified = "SLACK_INTEGRATION_STATUS_UNSPECIFIED",
        /// `SLACK_INTEGRATION_STATUS_ACTIVE`.
        Active = "SLACK_INTEGRATION_STATUS_ACTIVE",
        /// `SLACK_INTEGRATION_STATUS_PAUSED`.
        Paused = "SLACK_INTEGRATION_STATUS_PAUSED",
        /// `SLACK_INTEGRATION_STATUS_DISCONNECTED`.
        Disconnected = "SLACK_INTEGRATION_STATUS_DISCONNECTED",
    }
}
