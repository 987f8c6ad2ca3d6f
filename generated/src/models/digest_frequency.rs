// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How often a digest is sent.
    pub enum DigestFrequency {
        /// `DIGEST_FREQUENCY_UNSPECIFIED`.
        Unspecified = "DIGEST_FREQUENCY_UNSPECIFIED",
        /// `DIGEST_FREQUENCY_NONE`.
        None = "DIGEST_FREQUENCY_NONE",
        /// `DIGEST_FREQUENCY_WEEKLY`.
        Weekly = "DIGEST_FREQUENCY_WEEKLY",
        /// `DIGEST_FREQUENCY_MONTHLY`.
        Monthly = "DIGEST_FREQUENCY_MONTHLY",
    }
}
