// Written by `cargo xtask regenerate`.

crate::rt::string_enum! {
    /// The API's `CustomDomainSetupHint`.
    pub enum CustomDomainSetupHint {
        /// `CUSTOM_DOMAIN_SETUP_HINT_UNSPECIFIED`.
        Unspecified = "CUSTOM_DOMAIN_SETUP_HINT_UNSPECIFIED",
        /// `CUSTOM_DOMAIN_SETUP_HINT_CLOUDFLARE_DNS_ONLY`.
        CloudflareDnsOnly = "CUSTOM_DOMAIN_SETUP_HINT_CLOUDFLARE_DNS_ONLY",
        /// `CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN`.
        ApexDomain = "CUSTOM_DOMAIN_SETUP_HINT_APEX_DOMAIN",
        /// `CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND`.
        NameserversNotFound = "CUSTOM_DOMAIN_SETUP_HINT_NAMESERVERS_NOT_FOUND",
        /// `CUSTOM_DOMAIN_SETUP_HINT_GOOGLE_DOMAINS_MOVED`.
        GoogleDomainsMoved = "CUSTOM_DOMAIN_SETUP_HINT_GOOGLE_DOMAINS_MOVED",
    }
}
