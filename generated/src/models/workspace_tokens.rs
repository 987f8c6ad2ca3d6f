// Written by `cargo xtask regenerate`.
//! Models of `WorkspaceTokensApi`.

use crate::{apis::*, models::*, rt};

/// A token to create with [`WorkspaceTokensApi::create`].
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWorkspaceTokenRequest {
    /// Type of the token: secret or publishable.
    pub key_type: WorkspaceTokenKeyType,
    /// Name of the token, such as `Production token`.
    pub name: Option<String>,
    /// Scopes that the token may use.
    pub scopes: Option<Vec<ApiScope>>,
}

impl CreateWorkspaceTokenRequest {
    /// Creates a value with its required fields.
    pub fn new(key_type: impl Into<WorkspaceTokenKeyType>) -> Self {
        Self { key_type: key_type.into(), ..rt::Object::empty() }
    }

    /// Type of the token: secret or publishable.
    pub fn key_type(mut self, value: impl Into<WorkspaceTokenKeyType>) -> Self {
        self.key_type = value.into();
        self
    }

    /// Name of the token, such as `Production token`.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Scopes that the token may use. If it is empty, the token has full access. A write scope includes the
    /// read scope of the same resource. Publishable keys take no scopes.
    pub fn scopes<M>(mut self, value: impl rt::IntoList<ApiScope, M>) -> Self {
        self.scopes = value.into_list();
        self
    }
}

rt::json_object!(CreateWorkspaceTokenRequest {
    key_type: Required("keyType"),
    name: Optional("name"),
    scopes: Optional("scopes"),
});

/// The response to the creation of a token, which contains its secret.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct CreateWorkspaceTokenResponse {
    /// The secret to authenticate with, a JWT. The API returns it only once.
    pub access_token: String,
    /// The created token, without its secret.
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

/// The response of [`WorkspaceTokensApi::get`].
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct GetWorkspaceTokenResponse {
    /// The requested token, without its secret.
    pub token: WorkspaceToken,
}

impl GetWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    pub fn new(token: impl Into<WorkspaceToken>) -> Self {
        Self { token: token.into() }
    }
}

rt::json_object!(GetWorkspaceTokenResponse { token: Required("token") });

/// One page of the active tokens of the workspace.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListWorkspaceTokensResponse {
    /// The token for the next page, to be sent as `pageToken`; absent or empty on the last page.
    pub next_page_token: Option<String>,
    /// The tokens on this page, without their secrets.
    pub tokens: Vec<WorkspaceToken>,
    /// Total number of items on all pages.
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

/// A new name or new scopes for a token.
#[doc(alias = "WorkspaceTokensServiceUpdateBody")]
#[must_use]
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UpdateWorkspaceTokenRequest {
    /// Set it to true to give the token full access.
    pub full_access: Option<bool>,
    /// New name of the token.
    pub name: Option<String>,
    /// Scopes that replace those of the token.
    pub scopes: Option<Vec<ApiScope>>,
}

impl UpdateWorkspaceTokenRequest {
    /// Creates a value with no field set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Set it to true to give the token full access. Cannot be combined with `scopes`.
    pub fn full_access(mut self, value: impl Into<Option<bool>>) -> Self {
        self.full_access = value.into();
        self
    }

    /// New name of the token. If it is left out, the name stays the same.
    pub fn name<M>(mut self, value: impl rt::IntoOption<String, M>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Scopes that replace those of the token. Cannot be combined with `fullAccess`.
    pub fn scopes<M>(mut self, value: impl rt::IntoList<ApiScope, M>) -> Self {
        self.scopes = value.into_list();
        self
    }
}

rt::json_object!(UpdateWorkspaceTokenRequest {
    full_access: Optional("fullAccess"),
    name: Optional("name"),
    scopes: Optional("scopes"),
});

/// The response of [`WorkspaceTokensApi::update`], with the current scopes of the token.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateWorkspaceTokenResponse {
    /// The updated token, without its secret.
    pub token: WorkspaceToken,
}

impl UpdateWorkspaceTokenResponse {
    /// Creates a value with its required fields.
    pub fn new(token: impl Into<WorkspaceToken>) -> Self {
        Self { token: token.into() }
    }
}

rt::json_object!(UpdateWorkspaceTokenResponse { token: Required("token") });

/// A long-lived credential of a workspace for calls to the API, without its secret.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceToken {
    /// When the token was created.
    pub created_at: Option<jiff::Timestamp>,
    /// ID of the member who created the token, a UUID.
    pub created_by: Option<String>,
    /// True if the token may call every operation, including those that require scopes added later. Tokens
    /// created without scopes have full access.
    pub full_access: bool,
    /// ID of the token, a UUID.
    pub id: String,
    /// Type of the token: secret or publishable.
    pub key_type: WorkspaceTokenKeyType,
    /// When the token was last used.
    pub last_used_at: Option<jiff::Timestamp>,
    /// Name of the token, such as `Production token`.
    pub name: Option<String>,
    /// Scopes that the token holds. With full access, all scopes that exist at present.
    pub scopes: Vec<ApiScope>,
    /// True if Linkbreakers support issued the token to act on the workspace. Its requests do not count toward
    /// the workspace's API usage. Deleting it revokes the access.
    pub support: bool,
    /// When the token was last updated.
    pub updated_at: Option<jiff::Timestamp>,
    /// ID of the workspace that the token belongs to, a UUID.
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
    /// Type of a workspace token, which limits what the token can access.
    pub enum WorkspaceTokenKeyType {
        /// The type is not specified. Do not use this value.
        ///
        /// `WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED`
        Unspecified = "WORKSPACE_TOKEN_KEY_TYPE_UNSPECIFIED",
        /// A secret key, which can access the whole API unless scopes limit it.
        ///
        /// `WORKSPACE_TOKEN_KEY_TYPE_SECRET`
        Secret = "WORKSPACE_TOKEN_KEY_TYPE_SECRET",
        /// A publishable key with limited access, which takes no scopes.
        ///
        /// `WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE`
        Publishable = "WORKSPACE_TOKEN_KEY_TYPE_PUBLISHABLE",
    }
}
