// Written by `cargo xtask regenerate`.

use serde::{Deserialize, Serialize};

/// The API's `GoogleFormsIntegration`.
#[non_exhaustive]
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GoogleFormsIntegration {
    /// Created at (`createdAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<jiff::Timestamp>,
    /// Created by (`createdBy`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Google email (`googleEmail`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_email: Option<String>,
    /// Id.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub id: String,
    /// Last synced at (`lastSyncedAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub last_synced_at: Option<jiff::Timestamp>,
    /// Responses synced (`responsesSynced`).
    ///
    /// Read-only: the API sets it.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub responses_synced: i64,
    /// Status.
    #[serde(default, deserialize_with = "crate::rt::lenient")]
    pub status: crate::models::GoogleFormsIntegrationStatus,
    /// Updated at (`updatedAt`).
    ///
    /// Read-only: the API sets it.
    #[serde(default, with = "serde_with::As::<crate::rt::Time>", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<jiff::Timestamp>,
    /// Visitors enriched (`visitorsEnriched`).
    ///
    /// Read-only: the API sets it.
    #[serde(
        default,
        deserialize_with = "serde_with::As::<serde_with::DefaultOnNull<crate::rt::Integer>>::deserialize"
    )]
    pub visitors_enriched: i64,
    /// Workspace id (`workspaceId`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}

impl GoogleFormsIntegration {
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

    /// Google email (`googleEmail`).
    #[must_use]
    pub fn google_email(mut self, value: impl Into<String>) -> Self {
        self.google_email = Some(value.into());
        self
    }

    /// Id.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Last synced at (`lastSyncedAt`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn last_synced_at(mut self, value: impl Into<jiff::Timestamp>) -> Self {
        self.last_synced_at = Some(value.into());
        self
    }

    /// Responses synced (`responsesSynced`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn responses_synced(mut self, value: i64) -> Self {
        self.responses_synced = value;
        self
    }

    /// Status.
    #[must_use]
    pub fn status(mut self, value: impl Into<crate::models::GoogleFormsIntegrationStatus>) -> Self {
        self.status = value.into();
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

    /// Visitors enriched (`visitorsEnriched`).
    ///
    /// Read-only: the API sets it.
    #[must_use]
    pub fn visitors_enriched(mut self, value: i64) -> Self {
        self.visitors_enriched = value;
        self
    }

    /// Workspace id (`workspaceId`).
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
}
