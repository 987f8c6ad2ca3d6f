// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How a visitor reached a link.
    pub enum Action {
        /// No value.
        ///
        /// `ACTION_UNSPECIFIED`
        Unspecified = "ACTION_UNSPECIFIED",
        /// Through a scanned QR code.
        ///
        /// `ACTION_SCAN`
        Scan = "ACTION_SCAN",
        /// Through a clicked link.
        ///
        /// `ACTION_CLICK`
        Click = "ACTION_CLICK",
    }
}
