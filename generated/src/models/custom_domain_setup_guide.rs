// Written by `cargo xtask regenerate`.

use crate::rt;

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
    pub one_click_setup: Option<crate::models::CustomDomainOneClickSetup>,
    /// Records.
    pub records: Vec<crate::models::CustomDomainDnsRecord>,
    /// Zone.
    pub zone: Option<String>,
}

impl CustomDomainSetupGuide {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CustomDomainSetupGuide {
    custom_domain_id: Always("customDomainId"),
    dns_provider: Always("dnsProvider"),
    dns_provider_name: Optional("dnsProviderName"),
    dns_settings_url: Optional("dnsSettingsUrl"),
    domain: Always("domain"),
    hints: Optional("hints"),
    host: Optional("host"),
    host_field_label: Optional("hostFieldLabel"),
    nameservers: Optional("nameservers"),
    one_click_setup: Optional("oneClickSetup"),
    records: Optional("records"),
    zone: Optional("zone"),
});
