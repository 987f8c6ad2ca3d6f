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
}
