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

    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.created_at = Some(value.into());
        self
    }

    /// Created by (`createdBy`).
    #[must_use]
    pub fn created_by(mut self, value: impl Into<String>) -> Self {
        self.created_by = Some(value.into());
        self
    }

    /// Full access (`fullAccess`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn full_access(mut self, value: bool) -> Self {
        self.full_access = value;
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Key type (`keyType`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn key_type(mut self, value: impl Into<crate::models::WorkspaceTokenKeyType>) -> Self {
        self.key_type = value.into();
        self
    }

    /// Last used at (`lastUsedAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn last_used_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_used_at = Some(value.into());
        self
    }

    /// Name.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Scopes.
    #[must_use]
    pub fn scopes(mut self, value: impl IntoIterator<Item = impl Into<crate::models::ApiScope>>) -> Self {
        self.scopes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Support.
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn support(mut self, value: bool) -> Self {
        self.support = value;
        self
    }

    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Workspace id (`workspaceId`).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
