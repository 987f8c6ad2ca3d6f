// Written by `cargo xtask regenerate`.

use crate::rt;

/// The API's `WorkspaceToken`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct WorkspaceToken {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    pub created_by: Option<String>,
    /// Full access (`fullAccess`).
    ///
    /// Read-only: the API sets it.
    pub full_access: bool,
    /// Id.
    pub id: String,
    /// Key type (`keyType`).
    ///
    /// Read-only: the API sets it.
    pub key_type: crate::models::WorkspaceTokenKeyType,
    /// Last used at (`lastUsedAt`).
    ///
    /// Read-only: the API sets it.
    pub last_used_at: Option<jiff::Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Scopes.
    pub scopes: Vec<crate::models::ApiScope>,
    /// Support.
    ///
    /// Read-only: the API sets it.
    pub support: bool,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    pub workspace_id: Option<String>,
}

impl WorkspaceToken {
    /// Creates a value with no field set.
    #[must_use]
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
