// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Who caused an event.
    pub enum TriggeredBy {
        /// No value.
        ///
        /// `TRIGGERED_BY_UNSPECIFIED`
        Unspecified = "TRIGGERED_BY_UNSPECIFIED",
        /// A visitor.
        ///
        /// `TRIGGERED_BY_VISITOR`
        Visitor = "TRIGGERED_BY_VISITOR",
    }
}
