// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// What a job does.
    pub enum JobType {
        /// No value.
        ///
        /// `JOB_TYPE_UNSPECIFIED`
        Unspecified = "JOB_TYPE_UNSPECIFIED",
        /// Creates a batch of links.
        ///
        /// `JOB_TYPE_LINKS_BULK_CREATE`
        LinksBulkCreate = "JOB_TYPE_LINKS_BULK_CREATE",
    }
}
