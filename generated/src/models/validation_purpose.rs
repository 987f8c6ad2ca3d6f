// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `ValidationPurpose`.
    pub enum ValidationPurpose {
        /// `PURPOSE_UNSPECIFIED`.
        Unspecified = "PURPOSE_UNSPECIFIED",
        /// `PURPOSE_OWNERSHIP`.
        Ownership = "PURPOSE_OWNERSHIP",
        /// `PURPOSE_DOMAIN_VERIFICATION`.
        DomainVerification = "PURPOSE_DOMAIN_VERIFICATION",
        /// `PURPOSE_DCV_DELEGATION`.
        DcvDelegation = "PURPOSE_DCV_DELEGATION",
    }
}
