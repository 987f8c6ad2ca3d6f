// Written by `cargo xtask regenerate`.

/// The API's `CustomDomainSetupGuide`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainSetupGuide {
    /// Custom domain id (`customDomainId`).
    pub custom_domain_id: String,
    /// Dns provider (`dnsProvider`).
    pub dns_provider: crate::models::DnsProvider,
    /// Dns provider name (`dnsProviderName`).
    pub dns_provider_name: Option<String>,
    /// Dns settings url (`dnsSettingsUrl`).
    pub dns_settings_url: Option<String>,
    /// Domain.
    pub domain: String,
    /// Hints.
    pub hints: Vec<crate::models::CustomDomainSetupHint>,
    /// Host.
    pub host: Option<String>,
    /// Host field label (`hostFieldLabel`).
    pub host_field_label: Option<String>,
    /// Nameservers.
    pub nameservers: Vec<String>,
    /// One click setup (`oneClickSetup`).
    pub one_click_setup: Option<Box<crate::models::CustomDomainOneClickSetup>>,
    /// Records.
    pub records: Vec<crate::models::CustomDomainDnsRecord>,
    /// Zone.
    pub zone: Option<String>,
}

crate::rt::model!(CustomDomainSetupGuide, [], {
    default custom_domain_id "customDomainId", default dns_provider "dnsProvider",
    optional dns_provider_name "dnsProviderName", optional dns_settings_url "dnsSettingsUrl", default domain "domain",
    filled hints "hints", optional host "host", optional host_field_label "hostFieldLabel",
    filled nameservers "nameservers", optional one_click_setup "oneClickSetup", filled records "records",
    optional zone "zone",
});

impl CustomDomainSetupGuide {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
