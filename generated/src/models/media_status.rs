// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `MediaStatus`.
    pub enum MediaStatus {
        /// `STATUS_UNSPECIFIED`.
        Unspecified = "STATUS_UNSPECIFIED",
        /// `STATUS_PENDING`.
        Pending = "STATUS_PENDING",
        /// `STATUS_READY`.
        Ready = "STATUS_READY",
    }
}
