// Written by `cargo xtask regenerate`.
//! Models of `WorkspaceTokensApi`.

use crate::{models::*, rt};

/// The API's `CreateWorkspaceTokenRequest`.
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWorkspaceTokenRequest {
    /// Key type (`keyType`).
    pub key_type: WorkspaceTokenKeyType,
    /// Name.
    pub name: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<ApiScope>>,
}

impl CreateWorkspaceTokenRequest {
    /// Creates a value with its required fields.
    pub fn new(key_type: impl Into<WorkspaceTokenKeyType>) -> Self {
        Self { key_type: key_type.into(), ..rt::Object::empty() }
    }

    /// Key type (`keyType`).
    pub fn key_type(mut self, value: impl Into<WorkspaceTokenKeyType>) -> Self {
        self.key_type = value.into();
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Scopes.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<ApiScope>>) -> Self {
        self.scopes = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

rt::json_object!(CreateWorkspaceTokenRequest {
    key_type: Required("keyType"),
    name: Optional("name"),
    scopes: Optional("scopes"),
});

/// The API's `CreateWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CreateWorkspaceTokenResponse {
    /// Access token (`accessToken`).
    pub access_token: String,
    /// Token.
    pub token: WorkspaceToken,
}

impl CreateWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    pub fn new(token: impl Into<WorkspaceToken>) -> Self {
        Self { token: token.into(), ..rt::Object::empty() }
    }
}

rt::json_object!(CreateWorkspaceTokenResponse { access_token: Always("accessToken"), token: Required("token") });

/// Secrets are redacted.
impl std::fmt::Debug for CreateWorkspaceTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateWorkspaceTokenResponse")
            .field("access_token", &rt::Redacted(&self.access_token))
            .field("token", &self.token)
            .finish()
    }
}

/// The API's `GetWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWorkspaceTokenResponse {
    /// Token.
    pub token: WorkspaceToken,
}

impl GetWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    pub fn new(token: impl Into<WorkspaceToken>) -> Self {
        Self { token: token.into() }
    }
}

rt::json_object!(GetWorkspaceTokenResponse { token: Required("token") });

/// The API's `ListWorkspaceTokensResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWorkspaceTokensResponse {
    /// Token of the next page, to be sent as `pageToken`. Opaque. Absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// Tokens.
    pub tokens: Vec<WorkspaceToken>,
    /// Number of items over all pages.
    pub total_count: Option<i64>,
}

impl ListWorkspaceTokensResponse {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(ListWorkspaceTokensResponse {
    next_page_token: Optional("nextPageToken"),
    tokens: Optional("tokens"),
    total_count: Optional("totalCount"),
});

/// The API's `WorkspaceTokensServiceUpdateBody`.
#[doc(alias = "WorkspaceTokensServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceTokenRequest {
    /// Full access (`fullAccess`).
    pub full_access: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<ApiScope>>,
}

impl UpdateWorkspaceTokenRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Full access (`fullAccess`).
    pub fn full_access(mut self, value: bool) -> Self {
        self.full_access = Some(value);
        self
    }

    /// Name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Scopes.
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<ApiScope>>) -> Self {
        self.scopes = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

rt::json_object!(UpdateWorkspaceTokenRequest {
    full_access: Optional("fullAccess"),
    name: Optional("name"),
    scopes: Optional("scopes"),
});

/// The API's `UpdateWorkspaceTokenResponse`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWorkspaceTokenResponse {
    /// Token.
    pub token: WorkspaceToken,
}

impl UpdateWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    pub fn new(token: impl Into<WorkspaceToken>) -> Self {
        Self { token: token.into() }
    }
}

rt::json_object!(UpdateWorkspaceTokenResponse { token: Required("token") });

/// The API's `WorkspaceToken`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceToken {
    /// Created at (`createdAt`).
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    pub created_by: Option<String>,
    /// Full access (`fullAccess`).
    pub full_access: bool,
    /// Id.
    pub id: String,
    /// Key type (`keyType`).
    pub key_type: WorkspaceTokenKeyType,
    /// Last used at (`lastUsedAt`).
    pub last_used_at: Option<jiff::Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Scopes.
    pub scopes: Vec<ApiScope>,
    /// Support.
    pub support: bool,
    /// Updated at (`updatedAt`).
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl WorkspaceToken {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }
}

rt::json_object!(WorkspaceToken {
    created_at: Optional("createdAt"),
    created_by: Optional("createdBy"),
    full_access: Always("fullAccess"),
    id: Always("id"),
    key_type: Always("keyType"),
    last_used_at: Optional("lastUsedAt"),
    name: Optional("name"),
    scopes: Optional("scopes"),
    support: Always("support"),
    updated_at: Optional("updatedAt"),
    workspace_id: Optional("workspaceId"),
});

rt::string_enum! {
    /// The API's `WorkspaceTokenKeyType`.
    pub enum WorkspaceTokenKeyType {
        /// `WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED`.
        Unspecified = "WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED",
        /// `WORKSPACE_TOKEN_KEY_TYPE_SECRET`.
        Secret = "WORKSPACE_TOKEN_KEY_TYPE_SECRET",
        /// `WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE`.
        Publishable = "WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE",
    }
}
