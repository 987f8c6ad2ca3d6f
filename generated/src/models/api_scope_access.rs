// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `ApiScopeAccess`.
    pub enum ApiScopeAccess {
        /// `API_SCOPE_ACCESS_UNSPECIFIED`.
        Unspecified = "API_SCOPE_ACCESS_UNSPECIFIED",
        /// `API_SCOPE_ACCESS_READ`.
        Read = "API_SCOPE_ACCESS_READ",
        /// `API_SCOPE_ACCESS_WRITE`.
        Write = "API_SCOPE_ACCESS_WRITE",
    }
}
