// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// Field that links are sorted by.
    pub enum LinkSortField {
        /// No value.
        ///
        /// `LINK_SORT_FIELD_UNSPECIFIED`
        Unspecified = "LINK_SORT_FIELD_UNSPECIFIED",
        /// By moment of creation.
        ///
        /// `LINK_SORT_FIELD_CREATED_AT`
        CreatedAt = "LINK_SORT_FIELD_CREATED_AT",
        /// By moment of the last change. The default.
        ///
        /// `LINK_SORT_FIELD_UPDATED_AT`
        UpdatedAt = "LINK_SORT_FIELD_UPDATED_AT",
        /// By shortlink.
        ///
        /// `LINK_SORT_FIELD_SHORTLINK`
        Shortlink = "LINK_SORT_FIELD_SHORTLINK",
        /// By name.
        ///
        /// `LINK_SORT_FIELD_NAME`
        Name = "LINK_SORT_FIELD_NAME",
        /// By number of events.
        ///
        /// `LINK_SORT_FIELD_EVENT_COUNT`
        EventCount = "LINK_SORT_FIELD_EVENT_COUNT",
    }
}
