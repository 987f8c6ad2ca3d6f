// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How a page with a message goes on.
    pub enum MessagePageNavigationType {
        /// No value.
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED`
        Unspecified = "MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED",
        /// The visitor presses a button.
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON`
        Button = "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON",
        /// It goes on by itself after a while.
        ///
        /// `MESSAGE_PAGE_NAVIGATION_TYPE_TIMER`
        Timer = "MESSAGE_PAGE_NAVIGATION_TYPE_TIMER",
    }
}
