// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Whether a visit is the first.
    pub enum VisitType {
        /// No value.
        ///
        /// `VISIT_TYPE_UNSPECIFIED`
        Unspecified = "VISIT_TYPE_UNSPECIFIED",
        /// The visitor's first visit.
        ///
        /// `VISIT_TYPE_FIRST`
        First = "VISIT_TYPE_FIRST",
        /// A visitor who has been there before.
        ///
        /// `VISIT_TYPE_RETURNING`
        Returning = "VISIT_TYPE_RETURNING",
    }
}
