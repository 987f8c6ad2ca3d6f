// Written by `cargo xtask regenerate`.
//! Models of `MembersApi`.

use crate::{apis::*, models::*, rt};

/// Empty body of [`MembersApi::allow_access`].
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

/// A workspace to create for the signed-in person, the body of [`MembersApi::create_my_workspace`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateMyWorkspaceRequest {
    /// Name of the new workspace.
    pub name: Option<String>,
}

impl CreateMyWorkspaceRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the new workspace.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }
}

rt::json_object!(CreateMyWorkspaceRequest { name: Optional("name") });

/// The session for the new workspace, returned by [`MembersApi::create_my_workspace`].
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct CreateMyWorkspaceResponse {
    /// Access token for the new workspace. The previous token remains valid for its workspace until it is
    /// signed out.
    pub access_token: String,
    /// The person's member in the new workspace.
    pub member: Option<Box<Member>>,
    /// ID of the person's member in the new workspace, a UUID.
    pub member_id: String,
    /// ID of the new workspace, a UUID.
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

/// Empty body of [`MembersApi::force_signout`].
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

/// A person to invite to the workspace, the body of [`MembersApi::invite`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InviteMemberRequest {
    /// Email address to which the invitation is sent.
    pub email: Option<String>,
    /// First name of the invited person.
    pub first_name: Option<String>,
    /// Last name of the invited person.
    pub last_name: Option<String>,
}

impl InviteMemberRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Email address to which the invitation is sent.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.email = value.into_option();
        self
    }

    /// First name of the invited person.
    pub fn first_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.first_name = value.into_option();
        self
    }

    /// Last name of the invited person.
    pub fn last_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.last_name = value.into_option();
        self
    }
}

rt::json_object!(InviteMemberRequest {
    email: Optional("email"),
    first_name: Optional("firstName"),
    last_name: Optional("lastName"),
});

/// The workspaces of the signed-in person, returned by [`MembersApi::list_my_workspaces`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListMyWorkspacesResponse {
    /// Workspaces of the person, most recently used first. A workspace token lists only its own workspace.
    pub workspaces: Vec<MyWorkspace>,
}

impl ListMyWorkspacesResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListMyWorkspacesResponse { workspaces: Optional("workspaces") });

/// A page of members, returned by [`MembersApi::list`].
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListResponse {
    /// The members on this page.
    pub members: Vec<Member>,
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Total number of items on all pages.
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

/// A workspace that the signed-in person belongs to.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MyWorkspace {
    /// `true` if the token acts in this workspace.
    pub current: bool,
    /// `true` if the workspace enforces multi-factor authentication.
    pub enforce_mfa: bool,
    /// When the person last signed in to the workspace.
    pub last_signin_at: Option<jiff::Timestamp>,
    /// ID of the person's member in the workspace, a UUID. Empty for a workspace token.
    pub member_id: String,
    /// Role of the person in the workspace: [`Role::Admin`], [`Role::Tech`] or [`Role::Viewer`].
    pub role: Role,
    /// ID of the workspace, a UUID.
    pub workspace_id: String,
    /// Name of the workspace, for display.
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

/// Empty body of [`MembersApi::revoke_access`].
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

/// Credentials for switching to another workspace, the body of [`MembersApi::switch_workspace`].
#[doc(alias = "MembersServiceSwitchWorkspaceBody")]
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct SwitchWorkspaceRequest {
    /// One-time code, if the workspace enforces multi-factor authentication.
    pub mfa_code: Option<String>,
}

impl SwitchWorkspaceRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// One-time code, if the workspace enforces multi-factor authentication. A first call without it emails the
    /// code and fails with `MFA_REQUIRED`.
    pub fn mfa_code<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.mfa_code = value.into_option();
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

/// The session for the other workspace, returned by [`MembersApi::switch_workspace`].
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct SwitchWorkspaceResponse {
    /// Access token for the other workspace. The previous token remains valid for its workspace until it is
    /// signed out.
    pub access_token: String,
    /// The person's member in the other workspace.
    pub member: Option<Box<Member>>,
    /// ID of the person's member in the other workspace, a UUID.
    pub member_id: String,
    /// ID of the workspace that was switched to, a UUID.
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

/// Update of the profile or credentials of the signed-in member, the body of [`MembersApi::update_myself`].
#[must_use]
#[non_exhaustive]
#[derive(Clone, Default, PartialEq)]
pub struct UpdateMeRequest {
    /// New email address of the member.
    pub email: Option<String>,
    /// New first name of the member.
    pub first_name: Option<String>,
    /// New last name of the member.
    pub last_name: Option<String>,
    /// New password of the member.
    pub password: Option<String>,
}

impl UpdateMeRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New email address of the member.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.email = value.into_option();
        self
    }

    /// New first name of the member.
    pub fn first_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.first_name = value.into_option();
        self
    }

    /// New last name of the member.
    pub fn last_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.last_name = value.into_option();
        self
    }

    /// New password of the member.
    pub fn password<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.password = value.into_option();
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

/// Update of a member's profile and role, the body of [`MembersApi::update`].
#[doc(alias = "MembersServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateMemberRequest {
    /// Language in which Linkbreakers is displayed to the member.
    pub display_language: Option<String>,
    /// New email address of the member.
    pub email: Option<String>,
    /// New first name of the member.
    pub first_name: Option<String>,
    /// New last name of the member.
    pub last_name: Option<String>,
    /// New role of the member in the workspace: [`Role::Admin`], [`Role::Tech`] or [`Role::Viewer`].
    pub role: Option<Role>,
}

impl UpdateMemberRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Language in which Linkbreakers is displayed to the member.
    pub fn display_language<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.display_language = value.into_option();
        self
    }

    /// New email address of the member.
    pub fn email<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.email = value.into_option();
        self
    }

    /// New first name of the member.
    pub fn first_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.first_name = value.into_option();
        self
    }

    /// New last name of the member.
    pub fn last_name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.last_name = value.into_option();
        self
    }

    /// New role of the member in the workspace: [`Role::Admin`], [`Role::Tech`] or [`Role::Viewer`].
    pub fn role<M>(mut self, value: impl rt::IntoOption<Role, M>) -> Self {
        self.role = value.into_option();
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
