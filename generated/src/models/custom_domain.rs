// Written by `cargo xtask regenerate`.

/// A domain of the customer's own that serves links.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CustomDomain {
    /// Moment at which the domain became active.
    ///
    /// Read-only: the API sets it.
    pub activated_at: Option<jiff::Timestamp>,
    /// Moment at which its TLS certificate expires. While renewal is pending, the domain is served until then.
    ///
    /// Read-only: the API sets it.
    pub certificate_expires_at: Option<jiff::Timestamp>,
    /// Status of the hostname at Cloudflare.
    ///
    /// Read-only: the API sets it.
    pub cloudflare_hostname_status: Option<String>,
    /// Status of the certificate at Cloudflare.
    ///
    /// Read-only: the API sets it.
    pub cloudflare_ssl_status: Option<String>,
    /// Moment of creation.
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Id of the domain, a UUID.
    pub id: String,
    /// Moment of the last check.
    ///
    /// Read-only: the API sets it.
    pub last_checked_at: Option<jiff::Timestamp>,
    /// What the last check found wrong.
    ///
    /// Read-only: the API sets it.
    pub last_error: Option<String>,
    /// The domain's name, such as `go.example.com`.
    pub name: String,
    /// Address that visitors of the bare domain are sent to.
    pub root_destination: Option<String>,
    /// How far the domain is set up.
    pub status: crate::models::CustomDomainStatus,
    /// Moment of the last change.
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// Id of the workspace that owns the domain.
    pub workspace_id: Option<String>,
}

crate::rt::model!(CustomDomain, [], {
    optional activated_at "activatedAt", optional certificate_expires_at "certificateExpiresAt",
    optional cloudflare_hostname_status "cloudflareHostnameStatus",
    optional cloudflare_ssl_status "cloudflareSslStatus", optional created_at "createdAt", default id "id",
    optional last_checked_at "lastCheckedAt", optional last_error "lastError", default name "name",
    optional root_destination "rootDestination", default status "status", optional updated_at "updatedAt",
    optional workspace_id "workspaceId",
});

impl CustomDomain {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
