// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `SocketErrorCode`.
    pub enum SocketErrorCode {
        /// `SOCKET_ERROR_CODE_UNSPECIFIED`.
        Unspecified = "SOCKET_ERROR_CODE_UNSPECIFIED",
        /// `SOCKET_ERROR_CODE_RATE_LIMITED`.
        RateLimited = "SOCKET_ERROR_CODE_RATE_LIMITED",
        /// `SOCKET_ERROR_CODE_CREDITS_EXHAUSTED`.
        CreditsExhausted = "SOCKET_ERROR_CODE_CREDITS_EXHAUSTED",
        /// `SOCKET_ERROR_CODE_WORKSPACE_NOT_VERIFIED`.
        WorkspaceNotVerified = "SOCKET_ERROR_CODE_WORKSPACE_NOT_VERIFIED",
        /// `SOCKET_ERROR_CODE_BUSY`.
        Busy = "SOCKET_ERROR_CODE_BUSY",
        /// `SOCKET_ERROR_CODE_INVALID_CONTEXT`.
        InvalidContext = "SOCKET_ERROR_CODE_INVALID_CONTEXT",
        /// `SOCKET_ERROR_CODE_INTERNAL_ERROR`.
        InternalError = "SOCKET_ERROR_CODE_INTERNAL_ERROR",
        /// `SOCKET_ERROR_CODE_FORBIDDEN`.
        Forbidden = "SOCKET_ERROR_CODE_FORBIDDEN",
    }
}
