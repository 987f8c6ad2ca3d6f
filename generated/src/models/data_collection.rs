// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `DataCollection`.
    pub enum DataCollection {
        /// `DATA_COLLECTION_UNSPECIFIED`.
        Unspecified = "DATA_COLLECTION_UNSPECIFIED",
        /// `DATA_COLLECTION_NONE`.
        None = "DATA_COLLECTION_NONE",
        /// `DATA_COLLECTION_BASIC`.
        Basic = "DATA_COLLECTION_BASIC",
        /// `DATA_COLLECTION_ADVANCED`.
        Advanced = "DATA_COLLECTION_ADVANCED",
    }
}
