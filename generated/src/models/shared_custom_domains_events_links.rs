// Written by `cargo xtask regenerate`.
//! Models that `CustomDomainsApi`, `EventsApi` and `LinksApi` share.

use crate::{models::*, rt};

/// A domain of the customer's own that serves links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomain {
    /// Moment at which the domain became active.
    pub activated_at: Option<jiff::Timestamp>,
    /// Moment at which its TLS certificate expires. While renewal is pending, the domain is served until then.
    pub certificate_expires_at: Option<jiff::Timestamp>,
    /// Status of the hostname at Cloudflare.
    pub cloudflare_hostname_status: Option<String>,
    /// Status of the certificate at Cloudflare.
    pub cloudflare_ssl_status: Option<String>,
    /// Moment of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the domain, a UUID.
    pub id: String,
    /// Moment of the last check.
    pub last_checked_at: Option<jiff::Timestamp>,
    /// What the last check found wrong.
    pub last_error: Option<String>,
    /// The domain's name, such as `go.example.com`.
    pub name: String,
    /// Address that visitors of the bare domain are sent to.
    pub root_destination: Option<String>,
    /// How far the domain is set up.
    pub status: CustomDomainStatus,
    /// Moment of the last change.
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the workspace that owns the domain.
    pub workspace_id: Option<String>,
}

impl CustomDomain {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CustomDomain {
    activated_at: Optional("activatedAt"),
    certificate_expires_at: Optional("certificateExpiresAt"),
    cloudflare_hostname_status: Optional("cloudflareHostnameStatus"),
    cloudflare_ssl_status: Optional("cloudflareSslStatus"),
    created_at: Optional("createdAt"),
    id: Always("id"),
    last_checked_at: Optional("lastCheckedAt"),
    last_error: Optional("lastError"),
    name: Always("name"),
    root_destination: Optional("rootDestination"),
    status: Always("status"),
    updated_at: Optional("updatedAt"),
    workspace_id: Optional("workspaceId"),
});

rt::string_enum! {
    /// How far a custom domain is set up.
    pub enum CustomDomainStatus {
        /// No value.
        ///
        /// `STATUS_UNSPECIFIED`
        Unspecified = "STATUS_UNSPECIFIED",
        /// The domain is not in use.
        ///
        /// `STATUS_INACTIVE`
        Inactive = "STATUS_INACTIVE",
        /// The domain itself is still being checked.
        ///
        /// `STATUS_DOMAIN_PENDING`
        DomainPending = "STATUS_DOMAIN_PENDING",
        /// Proof of ownership is still awaited.
        ///
        /// `STATUS_VERIFICATION_PENDING`
        VerificationPending = "STATUS_VERIFICATION_PENDING",
        /// The TLS certificate is still awaited.
        ///
        /// `STATUS_CERTIFICATE_PENDING`
        CertificatePending = "STATUS_CERTIFICATE_PENDING",
        /// The domain serves links.
        ///
        /// `STATUS_ACTIVE`
        Active = "STATUS_ACTIVE",
        /// The certificate waits for renewal; the domain is served until the old one expires.
        ///
        /// `STATUS_RENEWAL_PENDING`
        RenewalPending = "STATUS_RENEWAL_PENDING",
        /// The certificate has expired.
        ///
        /// `STATUS_EXPIRED`
        Expired = "STATUS_EXPIRED",
    }
}
