// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `Member`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Access revoked at (`accessRevokedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub access_revoked_at: Option<jiff::Timestamp>,
    /// Access token (`accessToken`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    /// Created at (`createdAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Display language (`displayLanguage`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_language: Option<String>,
    /// Email.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub email: String,
    /// Email verified at (`emailVerifiedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub email_verified_at: Option<jiff::Timestamp>,
    /// First name (`firstName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Last known country (`lastKnownCountry`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_known_country: Option<String>,
    /// Last known ip (`lastKnownIp`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_known_ip: Option<String>,
    /// Last known language (`lastKnownLanguage`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_known_language: Option<String>,
    /// Last known timezone (`lastKnownTimezone`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_known_timezone: Option<String>,
    /// Last name (`lastName`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Last signin at (`lastSigninAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_signin_at: Option<jiff::Timestamp>,
    /// Role.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub role: crate::models::Role,
    /// Updated at (`updatedAt`).
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl Member {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Secrets are redacted.
impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Member")
            .field("access_revoked_at", &self.access_revoked_at)
            .field("access_token", &crate::rt::Redacted(&self.access_token))
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
