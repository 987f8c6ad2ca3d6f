// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Format of a list's answer.
    pub enum ResponseFormat {
        /// No value.
        ///
        /// `RESPONSE_FORMAT_UNSPECIFIED`
        Unspecified = "RESPONSE_FORMAT_UNSPECIFIED",
        /// Objects, page by page. The default.
        ///
        /// `RESPONSE_FORMAT_JSON`
        Json = "RESPONSE_FORMAT_JSON",
        /// One CSV text, not paged.
        ///
        /// `RESPONSE_FORMAT_CSV`
        Csv = "RESPONSE_FORMAT_CSV",
    }
}
