// Written by `cargo xtask regenerate`.

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

crate::rt::model!(WorkspaceToken, [], {
    optional created_at "createdAt", optional created_by "createdBy", default full_access "fullAccess", default id "id",
    default key_type "keyType", optional last_used_at "lastUsedAt", optional name "name", filled scopes "scopes",
    default support "support", optional updated_at "updatedAt", optional workspace_id "workspaceId",
});

impl WorkspaceToken {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
