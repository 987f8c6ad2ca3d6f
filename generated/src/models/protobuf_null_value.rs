// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `protobufNullValue`.
    #[doc(alias = "protobufNullValue")]
    pub enum ProtobufNullValue {
        /// `NULL_VALUE`.
        NullValue = "NULL_VALUE",
    }
}
