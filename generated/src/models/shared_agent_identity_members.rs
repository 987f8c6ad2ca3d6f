// Written by `cargo xtask regenerate`.
//! Models that `AgentIdentityApi` and `MembersApi` share.

use crate::{models::*, rt};

/// The API's `Member`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct Member {
    /// Access revoked at (`accessRevokedAt`).
    pub access_revoked_at: Option<jiff::Timestamp>,
    /// Access token (`accessToken`).
    pub access_token: Option<String>,
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Display language (`displayLanguage`).
    pub display_language: Option<String>,
    /// Email.
    pub email: String,
    /// Email verified at (`emailVerifiedAt`).
    pub email_verified_at: Option<jiff::Timestamp>,
    /// First name (`firstName`).
    pub first_name: Option<String>,
    /// Id.
    pub id: String,
    /// Last known country (`lastKnownCountry`).
    pub last_known_country: Option<String>,
    /// Last known ip (`lastKnownIp`).
    pub last_known_ip: Option<String>,
    /// Last known language (`lastKnownLanguage`).
    pub last_known_language: Option<String>,
    /// Last known timezone (`lastKnownTimezone`).
    pub last_known_timezone: Option<String>,
    /// Last name (`lastName`).
    pub last_name: Option<String>,
    /// Last signin at (`lastSigninAt`).
    pub last_signin_at: Option<jiff::Timestamp>,
    /// Role.
    pub role: Role,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl Member {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(Member {
    access_revoked_at: Optional("accessRevokedAt"),
    access_token: Optional("accessToken"),
    created_at: Optional("createdAt"),
    display_language: Optional("displayLanguage"),
    email: Always("email"),
    email_verified_at: Optional("emailVerifiedAt"),
    first_name: Optional("firstName"),
    id: Always("id"),
    last_known_country: Optional("lastKnownCountry"),
    last_known_ip: Optional("lastKnownIp"),
    last_known_language: Optional("lastKnownLanguage"),
    last_known_timezone: Optional("lastKnownTimezone"),
    last_name: Optional("lastName"),
    last_signin_at: Optional("lastSigninAt"),
    role: Always("role"),
    updated_at: Optional("updatedAt"),
    workspace_id: Optional("workspaceId"),
});

/// Secrets are redacted.
impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Member")
            .field("access_revoked_at", &self.access_revoked_at)
            .field("access_token", &rt::Redacted(&self.access_token))
            .field("created_at", &self.created_at)
            .field("display_language", &self.display_language)
            .field("email", &self.email)
            .field("email_verified_at", &self.email_verified_at)
            .field("first_name", &self.first_name)
            .field("id", &self.id)
            .field("last_known_country", &self.last_known_country)
            .field("last_known_ip", &self.last_known_ip)
            .field("last_known_language", &self.last_known_language)
            .field("last_known_timezone", &self.last_known_timezone)
            .field("last_name", &self.last_name)
            .field("last_signin_at", &self.last_signin_at)
            .field("role", &self.role)
            .field("updated_at", &self.updated_at)
            .field("workspace_id", &self.workspace_id)
            .finish()
    }
}

rt::string_enum! {
    /// The API's `Role`.
    pub enum Role {
        /// `ROLE_UNSPECIFIED`.
        Unspecified = "ROLE_UNSPECIFIED",
        /// `ROLE_VIEWER`.
        Viewer = "ROLE_VIEWER",
        /// `ROLE_ADMIN`.
        Admin = "ROLE_ADMIN",
        /// `ROLE_TECH`.
        Tech = "ROLE_TECH",
    }
}
