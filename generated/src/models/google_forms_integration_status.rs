// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `GoogleFormsIntegrationStatus`.
    pub enum GoogleFormsIntegrationStatus {
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_UNSPECIFIED`.
        Unspecified = "GOOGLE_FORMS_INTEGRATION_STATUS_UNSPECIFIED",
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_ACTIVE`.
        Active = "GOOGLE_FORMS_INTEGRATION_STATUS_ACTIVE",
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_PAUSED`.
        Paused = "GOOGLE_FORMS_INTEGRATION_STATUS_PAUSED",
        /// `GOOGLE_FORMS_INTEGRATION_STATUS_DISCONNECTED`.
        Disconnected = "GOOGLE_FORMS_INTEGRATION_STATUS_DISCONNECTED",
    }
}
