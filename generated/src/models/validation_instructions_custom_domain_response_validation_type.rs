// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `ValidationInstructionsCustomDomainResponseValidationType`.
    pub enum ValidationInstructionsCustomDomainResponseValidationType {
        /// `TYPE_UNSPECIFIED`.
        Unspecified = "TYPE_UNSPECIFIED",
        /// `TYPE_TXT`.
        Txt = "TYPE_TXT",
        /// `TYPE_CNAME`.
        Cname = "TYPE_CNAME",
    }
}
