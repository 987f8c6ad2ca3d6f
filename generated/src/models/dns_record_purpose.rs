// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `DnsRecordPurpose`.
    pub enum DnsRecordPurpose {
        /// `DNS_RECORD_PURPOSE_UNSPECIFIED`.
        Unspecified = "DNS_RECORD_PURPOSE_UNSPECIFIED",
        /// `DNS_RECORD_PURPOSE_ROUTING`.
        Routing = "DNS_RECORD_PURPOSE_ROUTING",
        /// `DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION`.
        CertificateDelegation = "DNS_RECORD_PURPOSE_CERTIFICATE_DELEGATION",
        /// `DNS_RECORD_PURPOSE_OWNERSHIP`.
        Ownership = "DNS_RECORD_PURPOSE_OWNERSHIP",
        /// `DNS_RECORD_PURPOSE_CERTIFICATE_VALIDATION`.
        CertificateValidation = "DNS_RECORD_PURPOSE_CERTIFICATE_VALIDATION",
    }
}
