// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `MediaVisibility`.
    pub enum MediaVisibility {
        /// `VISIBILITY_UNSPECIFIED`.
        Unspecified = "VISIBILITY_UNSPECIFIED",
        /// `VISIBILITY_PUBLIC`.
        Public = "VISIBILITY_PUBLIC",
        /// `VISIBILITY_PRIVATE`.
        Private = "VISIBILITY_PRIVATE",
    }
}
