// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Which links a list shows.
    pub enum LinkView {
        /// No value.
        ///
        /// `LINK_VIEW_UNSPECIFIED`
        Unspecified = "LINK_VIEW_UNSPECIFIED",
        /// Only the links of one directory.
        ///
        /// `LINK_VIEW_DIRECTORY`
        Directory = "LINK_VIEW_DIRECTORY",
    }
}
