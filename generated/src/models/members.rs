// Written by `cargo xtask regenerate`.
//! Models of `MembersApi`.

use crate::{models::*, rt};

/// The API's `MembersServiceAllowAccessBody`.
#[doc(alias = "MembersServiceAllowAccessBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AllowAccessRequest {}

impl AllowAccessRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(AllowAccessRequest {});

/// The API's `CreateMyWorkspaceRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMyWorkspaceRequest {
    /// Name.
    pub name: Option<String>,
}

impl CreateMyWorkspaceRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

rt::json_object!(CreateMyWorkspaceRequest { name: Optional("name") });

/// The API's `CreateMyWorkspaceResponse`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct CreateMyWorkspaceResponse {
    /// Access token (`accessToken`).
    pub access_token: String,
    /// Member.
    pub member: Option<Box<Member>>,
    /// Member id (`memberId`).
    pub member_id: String,
    /// Workspace id (`workspaceId`).
    pub workspace_id: String,
}

impl CreateMyWorkspaceResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(CreateMyWorkspaceResponse {
    access_token: Always("accessToken"),
    member: Optional("member"),
    member_id: Always("memberId"),
    workspace_id: Always("workspaceId"),
});

/// Secrets are redacted.
impl std::fmt::Debug for CreateMyWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateMyWorkspaceResponse")
            .field("access_token", &rt::Redacted(&self.access_token))
            .field("member", &self.member)
            .field("member_id", &self.member_id)
            .field("workspace_id", &self.workspace_id)
            .finish()
    }
}

/// The API's `MembersServiceForceSignoutBody`.
#[doc(alias = "MembersServiceForceSignoutBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ForceSignoutRequest {}

impl ForceSignoutRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ForceSignoutRequest {});

/// The API's `InviteMemberRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InviteMemberRequest {
    /// Email.
    pub email: Option<String>,
    /// First name (`firstName`).
    pub first_name: Option<String>,
    /// Last name (`lastName`).
    pub last_name: Option<String>,
}

impl InviteMemberRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// First name (`firstName`).
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Last name (`lastName`).
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
}

rt::json_object!(InviteMemberRequest {
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
});

/// The API's `ListMyWorkspacesResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMyWorkspacesResponse {
    /// Workspaces.
    pub workspaces: Vec<MyWorkspace>,
}

impl ListMyWorkspacesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListMyWorkspacesResponse { workspaces: Optional("workspaces") });

/// The API's `ListResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResponse {
    /// Members.
    pub members: Vec<Member>,
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListResponse {
    members: Optional("members"),
    next_page_token: Optional("nextPageToken"),
    total_count: Optional("totalCount"),
});

/// The API's `MyWorkspace`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MyWorkspace {
    /// Current.
    pub current: bool,
    /// Enforce mfa (`enforceMfa`).
    pub enforce_mfa: bool,
    /// Last signin at (`lastSigninAt`).
    pub last_signin_at: Option<jiff::Timestamp>,
    /// Member id (`memberId`).
    pub member_id: String,
    /// Role.
    pub role: Role,
    /// Workspace id (`workspaceId`).
    pub workspace_id: String,
    /// Workspace name (`workspaceName`).
    pub workspace_name: Option<String>,
}

impl MyWorkspace {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(MyWorkspace {
    current: Always("current"),
    enforce_mfa: Always("enforceMfa"),
    last_signin_at: Optional("lastSigninAt"),
    member_id: Always("memberId"),
    role: Always("role"),
    workspace_id: Always("workspaceId"),
    workspace_name: Optional("workspaceName"),
});

/// The API's `MembersServiceRevokeAccessBody`.
#[doc(alias = "MembersServiceRevokeAccessBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RevokeAccessRequest {}

impl RevokeAccessRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(RevokeAccessRequest {});

/// The API's `MembersServiceSwitchWorkspaceBody`.
#[doc(alias = "MembersServiceSwitchWorkspaceBody")]
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct SwitchWorkspaceRequest {
    /// Mfa code (`mfaCode`).
    pub mfa_code: Option<String>,
}

impl SwitchWorkspaceRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Mfa code (`mfaCode`).
    pub fn mfa_code(mut self, value: impl Into<String>) -> Self {
        self.mfa_code = Some(value.into());
        self
    }
}

rt::json_object!(SwitchWorkspaceRequest { mfa_code: Optional("mfaCode") });

/// Secrets are redacted.
impl std::fmt::Debug for SwitchWorkspaceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SwitchWorkspaceRequest").field("mfa_code", &rt::Redacted(&self.mfa_code)).finish()
    }
}

/// The API's `SwitchWorkspaceResponse`.
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct SwitchWorkspaceResponse {
    /// Access token (`accessToken`).
    pub access_token: String,
    /// Member.
    pub member: Option<Box<Member>>,
    /// Member id (`memberId`).
    pub member_id: String,
    /// Workspace id (`workspaceId`).
    pub workspace_id: String,
}

impl SwitchWorkspaceResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(SwitchWorkspaceResponse {
    access_token: Always("accessToken"),
    member: Optional("member"),
    member_id: Always("memberId"),
    workspace_id: Always("workspaceId"),
});

/// Secrets are redacted.
impl std::fmt::Debug for SwitchWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SwitchWorkspaceResponse")
            .field("access_token", &rt::Redacted(&self.access_token))
            .field("member", &self.member)
            .field("member_id", &self.member_id)
            .field("workspace_id", &self.workspace_id)
            .finish()
    }
}

/// The API's `UpdateMeRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct UpdateMeRequest {
    /// Email.
    pub email: Option<String>,
    /// First name (`firstName`).
    pub first_name: Option<String>,
    /// Last name (`lastName`).
    pub last_name: Option<String>,
    /// Password.
    pub password: Option<String>,
}

impl UpdateMeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// First name (`firstName`).
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Last name (`lastName`).
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Password.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

rt::json_object!(UpdateMeRequest {
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    password: Optional("password"),
});

/// Secrets are redacted.
impl std::fmt::Debug for UpdateMeRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateMeRequest")
            .field("email", &self.email)
            .field("first_name", &self.first_name)
            .field("last_name", &self.last_name)
            .field("password", &rt::Redacted(&self.password))
            .finish()
    }
}

/// The API's `MembersServiceUpdateBody`.
#[doc(alias = "MembersServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMemberRequest {
    /// Display language (`displayLanguage`).
    pub display_language: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name (`firstName`).
    pub first_name: Option<String>,
    /// Last name (`lastName`).
    pub last_name: Option<String>,
    /// Role.
    pub role: Option<Role>,
}

impl UpdateMemberRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Display language (`displayLanguage`).
    pub fn display_language(mut self, value: impl Into<String>) -> Self {
        self.display_language = Some(value.into());
        self
    }

    /// Email.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// First name (`firstName`).
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }

    /// Last name (`lastName`).
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }

    /// Role.
    pub fn role(mut self, value: impl Into<Role>) -> Self {
        self.role = Some(value.into());
        self
    }
}

rt::json_object!(UpdateMemberRequest {
    display_language: Optional("displayLanguage"),
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
    role: Optional("role"),
});
