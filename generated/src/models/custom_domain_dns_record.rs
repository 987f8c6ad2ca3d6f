// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `CustomDomainDnsRecord`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomDomainDnsRecord {
    /// Detected.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub detected: bool,
    /// Host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Name.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Purpose.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub purpose: crate::models::DnsRecordPurpose,
    /// Required.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub required: bool,
    /// Type.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub r#type: crate::models::DnsRecordType,
    /// Value.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub value: String,
}

impl CustomDomainDnsRecord {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
