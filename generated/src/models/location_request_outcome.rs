// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// What came of a question for the visitor's location.
    pub enum LocationRequestOutcome {
        /// No value.
        ///
        /// `LOCATION_REQUEST_OUTCOME_UNSPECIFIED`
        Unspecified = "LOCATION_REQUEST_OUTCOME_UNSPECIFIED",
        /// The visitor shared the location.
        ///
        /// `LOCATION_REQUEST_OUTCOME_SHARED`
        Shared = "LOCATION_REQUEST_OUTCOME_SHARED",
        /// The visitor refused.
        ///
        /// `LOCATION_REQUEST_OUTCOME_DENIED`
        Denied = "LOCATION_REQUEST_OUTCOME_DENIED",
        /// The visitor skipped the question.
        ///
        /// `LOCATION_REQUEST_OUTCOME_SKIPPED`
        Skipped = "LOCATION_REQUEST_OUTCOME_SKIPPED",
        /// The location could not be told.
        ///
        /// `LOCATION_REQUEST_OUTCOME_UNAVAILABLE`
        Unavailable = "LOCATION_REQUEST_OUTCOME_UNAVAILABLE",
        /// The visitor had shared the location before.
        ///
        /// `LOCATION_REQUEST_OUTCOME_ALREADY_SHARED`
        AlreadyShared = "LOCATION_REQUEST_OUTCOME_ALREADY_SHARED",
    }
}
