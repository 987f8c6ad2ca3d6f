// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Whether writing an attribute overwrites what is there.
    pub enum AttributeWriteMode {
        /// No value.
        ///
        /// `ATTRIBUTE_WRITE_MODE_UNSPECIFIED`
        Unspecified = "ATTRIBUTE_WRITE_MODE_UNSPECIFIED",
        /// Writes the value, also over an existing one.
        ///
        /// `ATTRIBUTE_WRITE_MODE_SET`
        Set = "ATTRIBUTE_WRITE_MODE_SET",
        /// Writes the value only if there is none yet.
        ///
        /// `ATTRIBUTE_WRITE_MODE_SET_ONCE`
        SetOnce = "ATTRIBUTE_WRITE_MODE_SET_ONCE",
    }
}
