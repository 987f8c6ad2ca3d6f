// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// HTTP method of a visit.
    #[doc(alias = "HTTPMethod")]
    pub enum HttpMethod {
        /// `HTTP_METHOD_UNSPECIFIED`.
        Unspecified = "HTTP_METHOD_UNSPECIFIED",
        /// `HTTP_METHOD_GET`.
        Get = "HTTP_METHOD_GET",
        /// `HTTP_METHOD_POST`.
        Post = "HTTP_METHOD_POST",
        /// `HTTP_METHOD_PUT`.
        Put = "HTTP_METHOD_PUT",
        /// `HTTP_METHOD_DELETE`.
        Delete = "HTTP_METHOD_DELETE",
        /// `HTTP_METHOD_PATCH`.
        Patch = "HTTP_METHOD_PATCH",
        /// `HTTP_METHOD_OPTIONS`.
        Options = "HTTP_METHOD_OPTIONS",
        /// `HTTP_METHOD_HEAD`.
        Head = "HTTP_METHOD_HEAD",
    }
}
