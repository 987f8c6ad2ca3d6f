// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `DnsRecordType`.
    pub enum DnsRecordType {
        /// `DNS_RECORD_TYPE_UNSPECIFIED`.
        Unspecified = "DNS_RECORD_TYPE_UNSPECIFIED",
        /// `DNS_RECORD_TYPE_CNAME`.
        Cname = "DNS_RECORD_TYPE_CNAME",
        /// `DNS_RECORD_TYPE_TXT`.
        Txt = "DNS_RECORD_TYPE_TXT",
    }
}
