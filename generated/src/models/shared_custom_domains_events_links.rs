// Written by `cargo xtask regenerate`.
//! Models that `CustomDomainsApi`, `EventsApi` and `LinksApi` share.

use crate::{apis::*, models::*, rt};

/// A domain of the customer that serves links instead of the default domain.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomain {
    /// When the domain became active, after verification and certificate checks.
    pub activated_at: Option<jiff::Timestamp>,
    /// When the current TLS certificate expires. With `STATUS_RENEWAL_PENDING`, the domain works until then.
    pub certificate_expires_at: Option<jiff::Timestamp>,
    /// Status of the hostname as reported by Cloudflare at the last check.
    pub cloudflare_hostname_status: Option<String>,
    /// Status of the TLS certificate as reported by Cloudflare at the last check.
    pub cloudflare_ssl_status: Option<String>,
    /// When the domain was created.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the domain, a UUID.
    pub id: String,
    /// When the domain was last checked.
    pub last_checked_at: Option<jiff::Timestamp>,
    /// Reason why the domain is not fully active, found by the last check. Empty if the domain is healthy.
    pub last_error: Option<String>,
    /// Hostname of the domain, such as `go.example.com`.
    pub name: String,
    /// URL that visitors of the domain without a path are redirected to. Default `linkbreakers.com`. These
    /// visits are not tracked.
    pub root_destination: Option<String>,
    /// Progress of the setup of the domain.
    pub status: CustomDomainStatus,
    /// When the domain was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// ID of the workspace that owns the domain.
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
    /// The progress of setting up a custom domain, from creation to an active certificate, and its expiry.
    pub enum CustomDomainStatus {
        /// Not set.
        ///
        /// `STATUS_UNSPECIFIED`
        Unspecified = "STATUS_UNSPECIFIED",
        /// The domain was created but has not been checked yet.
        ///
        /// `STATUS_INACTIVE`
        Inactive = "STATUS_INACTIVE",
        /// The domain did not point to the correct Linkbreakers subdomain at the last check.
        ///
        /// `STATUS_DOMAIN_PENDING`
        DomainPending = "STATUS_DOMAIN_PENDING",
        /// The ownership still has to be verified through a TXT record.
        ///
        /// `STATUS_VERIFICATION_PENDING`
        VerificationPending = "STATUS_VERIFICATION_PENDING",
        /// The TLS certificate is not ready yet.
        ///
        /// `STATUS_CERTIFICATE_PENDING`
        CertificatePending = "STATUS_CERTIFICATE_PENDING",
        /// The domain is fully active and serves links.
        ///
        /// `STATUS_ACTIVE`
        Active = "STATUS_ACTIVE",
        /// The renewal of the certificate cannot be validated. The domain is served until `certificateExpiresAt`.
        ///
        /// `STATUS_RENEWAL_PENDING`
        RenewalPending = "STATUS_RENEWAL_PENDING",
        /// The certificate expired or was withdrawn. The domain no longer serves HTTPS.
        ///
        /// `STATUS_EXPIRED`
        Expired = "STATUS_EXPIRED",
    }
}
