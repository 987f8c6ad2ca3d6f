// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// A domain of the customer's own that serves links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CustomDomain {
    /// Moment at which the domain became active.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub activated_at: Option<jiff::Timestamp>,
    /// Moment at which its TLS certificate expires. While renewal is pending, the domain is served until then.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub certificate_expires_at: Option<jiff::Timestamp>,
    /// Status of the hostname at Cloudflare.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloudflare_hostname_status: Option<String>,
    /// Status of the certificate at Cloudflare.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloudflare_ssl_status: Option<String>,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the domain, a UUID.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Moment of the last check.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_checked_at: Option<jiff::Timestamp>,
    /// What the last check found wrong.
    ///
    /// Read-only: the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// The domain's name, such as `go.example.com`.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub name: String,
    /// Address that visitors of the bare domain are sent to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_destination: Option<String>,
    /// How far the domain is set up.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub status: crate::models::CustomDomainStatus,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the workspace that owns the domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl CustomDomain {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
