// Written by `cargo xtask regenerate`.

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

crate::rt::model!(CustomDomainDnsRecord, [], {
    default detected "detected", optional host "host", default name "name", default purpose "purpose",
    default required "required", default r#type "type", default value "value",
});

impl CustomDomainDnsRecord {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
