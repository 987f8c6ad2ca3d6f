// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `WorkspaceTokenKeyType`.
    pub enum WorkspaceTokenKeyType {
        /// `WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED`.
        Unspecified = "WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED",
        /// `WORKSPACE_TOKEN_KEY_TYPE_SECRET`.
        Secret = "WORKSPACE_TOKEN_KEY_TYPE_SECRET",
        /// `WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE`.
        Publishable = "WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE",
    }
}
