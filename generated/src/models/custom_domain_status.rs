// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// How far a custom domain is set up.
    pub enum CustomDomainStatus {
        /// No value.
        ///
        /// `STATUS_UNSPECIFIED`
        Unspecified = "STATUS_UNSPECIFIED",
        /// The domain is not in use.
        ///
        /// `STATUS_INACTIVE`
        Inactive = "STATUS_INACTIVE",
        /// The domain itself is still being checked.
        ///
        /// `STATUS_DOMAIN_PENDING`
        DomainPending = "STATUS_DOMAIN_PENDING",
        /// Proof of ownership is still awaited.
        ///
        /// `STATUS_VERIFICATION_PENDING`
        VerificationPending = "STATUS_VERIFICATION_PENDING",
        /// The TLS certificate is still awaited.
        ///
        /// `STATUS_CERTIFICATE_PENDING`
        CertificatePending = "STATUS_CERTIFICATE_PENDING",
        /// The domain serves links.
        ///
        /// `STATUS_ACTIVE`
        Active = "STATUS_ACTIVE",
        /// The certificate waits for renewal; the domain is served until the old one expires.
        ///
        /// `STATUS_RENEWAL_PENDING`
        RenewalPending = "STATUS_RENEWAL_PENDING",
        /// The certificate has expired.
        ///
        /// `STATUS_EXPIRED`
        Expired = "STATUS_EXPIRED",
    }
}
