// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Why the fallback was served.
    pub enum RedirectTraceDataFallbackReason {
        /// No value.
        ///
        /// `FALLBACK_REASON_UNSPECIFIED`
        Unspecified = "FALLBACK_REASON_UNSPECIFIED",
        /// The media item was missing.
        ///
        /// `FALLBACK_REASON_MEDIA_MISSING`
        MediaMissing = "FALLBACK_REASON_MEDIA_MISSING",
    }
}
