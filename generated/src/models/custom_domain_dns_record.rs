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

    /// Detected.
    #[must_use]
    pub fn detected(mut self, value: bool) -> Self {
        self.detected = value;
        self
    }

    /// Host.
    #[must_use]
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Purpose.
    #[must_use]
    pub fn purpose(mut self, value: impl Into<crate::models::DnsRecordPurpose>) -> Self {
        self.purpose = value.into();
        self
    }

    /// Required.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = value;
        self
    }

    /// Type.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<crate::models::DnsRecordType>) -> Self {
        self.r#type = value.into();
        self
    }

    /// Value.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}
