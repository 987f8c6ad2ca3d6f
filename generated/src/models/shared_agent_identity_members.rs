// Written by `cargo xtask regenerate`.
//! Models that `AgentIdentityApi` and `MembersApi` share.

use crate::{apis::*, models::*, rt};

/// A person who belongs to a workspace, with a role and the details of the most recent sign-in.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct Member {
    /// When the member's access was revoked. Absent while the member is active.
    pub access_revoked_at: Option<jiff::Timestamp>,
    /// Access token issued at sign-in. It is returned in the response, but not stored with the member.
    pub access_token: Option<String>,
    /// When the member was created.
    pub created_at: Option<jiff::Timestamp>,
    /// Preferred language of emails and of the product, as a BCP 47 tag such as `en-US`.
    pub display_language: Option<String>,
    /// Email address that the member signs in with.
    pub email: String,
    /// When the member's email address was verified.
    pub email_verified_at: Option<jiff::Timestamp>,
    /// Given name of the member, used in the product and in emails.
    pub first_name: Option<String>,
    /// ID of the member, a UUID.
    pub id: String,
    /// Country of the most recent sign-in, from geolocation, as an ISO 3166-1 alpha-2 code.
    pub last_known_country: Option<String>,
    /// IP address of the most recent sign-in.
    pub last_known_ip: Option<String>,
    /// Language header that the browser sent at the most recent sign-in, such as `en-US,en;q=0.9`.
    pub last_known_language: Option<String>,
    /// Time zone of the most recent sign-in, as an IANA name such as `Europe/London`.
    pub last_known_timezone: Option<String>,
    /// Family name of the member, used in the product and in emails.
    pub last_name: Option<String>,
    /// When the member last signed in.
    pub last_signin_at: Option<jiff::Timestamp>,
    /// Role that determines what the member can manage in the workspace. An unspecified role has viewer
    /// permissions.
    pub role: Role,
    /// When the member was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// ID of the workspace that the member belongs to, a UUID.
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
    /// Permission level of a member in a workspace.
    pub enum Role {
        /// Not specified; the member has the permissions of [`Role::Viewer`].
        ///
        /// `ROLE_UNSPECIFIED`
        Unspecified = "ROLE_UNSPECIFIED",
        /// Viewer permissions, which also apply if no role is specified.
        ///
        /// `ROLE_VIEWER`
        Viewer = "ROLE_VIEWER",
        /// Administrator of the workspace.
        ///
        /// `ROLE_ADMIN`
        Admin = "ROLE_ADMIN",
        Tech = "ROLE_TECH",
    }
}
