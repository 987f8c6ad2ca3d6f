// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `WorkspaceToken`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceToken {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Full access (`fullAccess`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub full_access: bool,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Key type (`keyType`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub key_type: crate::models::WorkspaceTokenKeyType,
    /// Last used at (`lastUsedAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<jiff::Timestamp>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Scopes.
    #[serde(default, deserialize_with = "crate::rt::lenient", skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<crate::models::ApiScope>,
    /// Support.
    ///
    /// Read-only: the API sets it.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub support: bool,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Workspace id (`workspaceId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl WorkspaceToken {
    /// Creates a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
