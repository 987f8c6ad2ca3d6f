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

    /// Custom domain id (`customDomainId`).
    #[must_use]
    pub fn custom_domain_id(mut self, value: impl Into<String>) -> Self {
        self.custom_domain_id = value.into();
        self
    }

    /// Dns provider (`dnsProvider`).
    #[must_use]
    pub fn dns_provider(mut self, value: impl Into<crate::models::DnsProvider>) -> Self {
        self.dns_provider = value.into();
        self
    }

    /// Dns provider name (`dnsProviderName`).
    #[must_use]
    pub fn dns_provider_name(mut self, value: impl Into<String>) -> Self {
        self.dns_provider_name = Some(value.into());
        self
    }

    /// Dns settings url (`dnsSettingsUrl`).
    #[must_use]
    pub fn dns_settings_url(mut self, value: impl Into<String>) -> Self {
        self.dns_settings_url = Some(value.into());
        self
    }

    /// Domain.
    #[must_use]
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = value.into();
        self
    }

    /// Hints.
    #[must_use]
    pub fn hints(mut self, value: impl IntoIterator<Item = impl Into<crate::models::CustomDomainSetupHint>>) -> Self {
        self.hints = value.into_iter().map(Into::into).collect();
        self
    }

    /// Host.
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }

    /// Host field label (`hostFieldLabel`).
    #[must_use]
    pub fn host_field_label(mut self, value: impl Into<String>) -> Self {
        self.host_field_label = Some(value.into());
        self
    }

    /// Nameservers.
    #[must_use]
    pub fn nameservers(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.nameservers = value.into_iter().map(|item| item.as_ref().to_owned()).collect();
        self
    }

    /// One click setup (`oneClickSetup`).
    #[must_use]
    pub fn one_click_setup(mut self, value: impl Into<crate::models::CustomDomainOneClickSetup>) -> Self {
        self.one_click_setup = Some(value.into());
        self
    }

    /// Records.
    #[must_use]
    pub fn records(mut self, value: impl IntoIterator<Item = impl Into<crate::models::CustomDomainDnsRecord>>) -> Self {
        self.records = value.into_iter().map(Into::into).collect();
        self
    }

    /// Zone.
    #[must_use]
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }
}
