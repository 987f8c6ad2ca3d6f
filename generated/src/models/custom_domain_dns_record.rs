// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `CustomDomainDnsRecord`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomainDnsRecord {
    /// Detected.
    pub detected: bool,
    /// Host.
    pub host: Option<String>,
    /// Name.
    pub name: String,
    /// Purpose.
    pub purpose: crate::models::DnsRecordPurpose,
    /// Required.
    pub required: bool,
    /// Type.
    pub r#type: crate::models::DnsRecordType,
    /// Value.
    pub value: String,
}

impl CustomDomainDnsRecord {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CustomDomainDnsRecord {
    detected: Always("detected"),
    host: Optional("host"),
    name: Always("name"),
    purpose: Always("purpose"),
    required: Always("required"),
    r#type: Always("type"),
    value: Always("value"),
});
