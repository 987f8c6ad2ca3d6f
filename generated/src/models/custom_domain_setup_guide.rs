// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CustomDomainSetupGuide`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomDomainSetupGuide {
    /// Custom domain id (`customDomainId`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub custom_domain_id: String,
    /// Dns provider (`dnsProvider`).
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub dns_provider: crate::models::DnsProvider,
    /// Dns provider name (`dnsProviderName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_provider_name: Option<String>,
    /// Dns settings url (`dnsSettingsUrl`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_settings_url: Option<String>,
    /// Domain.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub domain: String,
    /// Hints.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub hints: Vec<crate::models::CustomDomainSetupHint>,
    /// Host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Host field label (`hostFieldLabel`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_field_label: Option<String>,
    /// Nameservers.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub nameservers: Vec<String>,
    /// One click setup (`oneClickSetup`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_click_setup: Option<crate::models::CustomDomainOneClickSetup>,
    /// Records.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<crate::models::CustomDomainDnsRecord>,
    /// Zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
}

impl CustomDomainSetupGuide {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
